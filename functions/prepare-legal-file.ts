import * as z from 'zod';
import type { PartyStore } from '#adapters/party-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import { type Ending, endingOf } from '#domain/ending.ts';
import { handOver } from '#domain/hand-over.ts';
import { AnyInstant, dayOf } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { lambda } from './lambda.ts';
import type { InvoiceRecords } from './records/invoice-records.ts';
import { ledger } from './records/ledger.ts';
import { readParties } from './records/read-parties.ts';

const HandOverRequest = z.object({
  invoiceId: InvoiceId,
  situation: z.int(),
  enteredAt: AnyInstant,
});

export type LegalFileAnswer =
  | { readonly kind: 'handed-over'; readonly ending: Ending | undefined }
  | { readonly kind: 'look-again' };

type Services = {
  readonly records: InvoiceRecords;
  readonly tasks: TaskStore;
  readonly parties: PartyStore;
};

/** Ends the amicable phase: the invoice is handed over and finance gets the file to decide on. */
export function prepareLegalFile({ records, tasks, parties }: Services) {
  return async (request: z.infer<typeof HandOverRequest>): Promise<LegalFileAnswer> => {
    const { invoiceId, situation, enteredAt: at } = request;
    const found = await records.read(invoiceId);
    const { creditor } = await readParties(parties, found);
    const invoice = await records.change(
      invoiceId,
      (current) => handOver(current, situation, at, creditor),
      found,
    );
    if (invoice.status !== 'handed-over') return { kind: 'look-again' };
    await tasks.open({
      id: `${invoiceId}.legal-file`,
      kind: 'doubt',
      creditorId: invoice.terms.creditorId,
      invoiceId,
      step: 'legal-file',
      dueOn: dayOf(at),
      createdAt: at,
      note: 'handed-over',
    });
    return { kind: 'handed-over', ending: endingOf(invoice) };
  };
}

export const handler = lambda(HandOverRequest, () => prepareLegalFile(ledger()));
