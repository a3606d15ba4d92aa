import * as z from 'zod';
import { dynamoClient } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import { invoiceStore } from '#adapters/invoice-store.ts';
import { partyStore } from '#adapters/party-store.ts';
import { proofStore } from '#adapters/proof-store.ts';
import { taskStore } from '#adapters/task-store.ts';
import { invoiceRecords } from './invoice-records.ts';

const Tables = z.object({ LEDGER_TABLE: z.string(), PROOF_TABLE: z.string() });

/** The stores of the ledger and the proofs, on one connection, as a function's environment names them. */
export function ledger() {
  const { LEDGER_TABLE, PROOF_TABLE } = environment(Tables);
  const dynamo = dynamoClient();
  const invoices = invoiceStore(dynamo, LEDGER_TABLE);
  const proofs = proofStore(dynamo, PROOF_TABLE);
  return {
    invoices,
    proofs,
    records: invoiceRecords({ invoices, proofs }),
    parties: partyStore(dynamo, LEDGER_TABLE),
    tasks: taskStore(dynamo, LEDGER_TABLE),
  };
}
