import * as z from 'zod';
import { dynamoClient } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import { idempotencyStore } from '#adapters/idempotency-store.ts';
import { invoiceStore } from '#adapters/invoice-store.ts';
import { partyStore } from '#adapters/party-store.ts';
import { proofStore } from '#adapters/proof-store.ts';
import { rowReader } from '#adapters/row-reader.ts';
import { taskStore } from '#adapters/task-store.ts';
import { webhookEventStore } from '#adapters/webhook-event-store.ts';
import { invoiceRecords } from './invoice-records.ts';

const Tables = z.object({ LEDGER_TABLE: z.string(), PROOF_TABLE: z.string() });

function openLedger() {
  const { LEDGER_TABLE, PROOF_TABLE } = environment(Tables);
  const dynamo = dynamoClient();
  const readRow = rowReader(dynamo, LEDGER_TABLE);
  const invoices = invoiceStore(dynamo, LEDGER_TABLE, readRow);
  const proofs = proofStore(dynamo, PROOF_TABLE);
  return {
    invoices,
    proofs,
    records: invoiceRecords({ invoices, proofs }),
    parties: partyStore(dynamo, LEDGER_TABLE, readRow),
    idempotency: idempotencyStore(dynamo, LEDGER_TABLE, readRow),
    tasks: taskStore(dynamo, LEDGER_TABLE),
    webhookEvents: webhookEventStore(dynamo, LEDGER_TABLE, readRow),
  };
}

let opened: ReturnType<typeof openLedger> | undefined;

/** The stores of the ledger and the proofs, on one connection, as the environment names them: the same for all who ask. */
export function ledger(): ReturnType<typeof openLedger> {
  opened ??= openLedger();
  return opened;
}
