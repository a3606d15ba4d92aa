import type { TaskStore } from '#adapters/task-store.ts';
import { findContact, withFate } from '#domain/contacts-of-invoice.ts';
import { decideNote, type NoteDecision } from '#domain/decide-note.ts';
import { dayOf, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceChange } from '#domain/invoice-change.ts';
import { recordContact } from '#domain/record-contact.ts';
import { awaitEvent } from '#domain/unanswered-claim.ts';
import type { NoteFacts } from '#domain/wanted-notes.ts';
import type { InvoiceRecords } from '../records/invoice-records.ts';

type Doubt = Extract<NoteDecision, { kind: 'await-event' | 'rearm' | 'doubt' }>;
type Services = { readonly records: InvoiceRecords; readonly tasks: TaskStore };

/** Settles a note nobody answered for, as a step's contact is: its event, one more attempt, then a person. */
export async function settleNote(
  decision: Doubt,
  facts: NoteFacts,
  at: Instant,
  { records, tasks }: Services,
): Promise<Invoice> {
  const { invoice } = facts;
  const { claimId, to } = decision.contact;
  if (decision.kind === 'doubt') {
    await tasks.open({
      id: `${invoice.id}.${claimId}.doubt`,
      kind: 'doubt',
      creditorId: invoice.terms.creditorId,
      invoiceId: invoice.id,
      dueOn: dayOf(at),
      createdAt: at,
      to,
      note: 'unanswered',
    });
  }
  return records.change(
    invoice.id,
    (current) => {
      const isStill = decideNote({ ...facts, invoice: current, now: at }).kind === decision.kind;
      return isStill ? settled(decision, current, at) : undefined;
    },
    invoice,
  );
}

function settled(
  { kind, contact: { claimId } }: Doubt,
  invoice: Invoice,
  at: Instant,
): InvoiceChange | undefined {
  if (kind === 'await-event') {
    return { invoice: withFate(invoice, claimId, () => awaitEvent(at)), proofs: [] };
  }
  const contact = findContact(invoice, claimId);
  return (
    contact &&
    recordContact(invoice, contact, { kind: kind === 'doubt' ? 'in-doubt' : 'rearmed' }, at)
  );
}
