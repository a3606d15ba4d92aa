import type { PartyStore } from '#adapters/party-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import { claimNote } from '#domain/claim-note.ts';
import { noteClaimIdOf } from '#domain/contact.ts';
import { decideNote, type NoteDecision } from '#domain/decide-note.ts';
import type { Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { InvoiceId } from '#domain/invoice-id.ts';
import type { NoteFacts } from '#domain/wanted-notes.ts';
import { readParties } from '../records/read-parties.ts';
import { type SendOnceServices, sendOnce } from './send-once.ts';
import { settleNote } from './settle-note.ts';
import type { NoteWriter } from './write-note-email.ts';

export type NoteServices = SendOnceServices & {
  readonly parties: PartyStore;
  readonly tasks: TaskStore;
  readonly write: NoteWriter;
};

export type NoteTurn = {
  readonly invoiceId: InvoiceId;
  readonly cycle: number;
  readonly enteredAt: Instant;
};

/**
 * Sends the messages outside the calendar that are due, each once, by the same claim, send and record as a step. What
 * cannot go now is left to the review, which comes back when it can.
 */
export function takeNote(services: NoteServices) {
  return async ({
    invoiceId,
    cycle,
    enteredAt: now,
  }: NoteTurn): Promise<{ kind: 'look-again' }> => {
    let invoice: Invoice | undefined = await services.records.read(invoiceId);
    const parties = await readParties(services.parties, invoice);
    while (invoice?.execution.cycle === cycle) {
      const facts: NoteFacts = { ...parties, invoice };
      invoice = await perform(decideNote({ ...facts, now }), facts, now, services);
    }
    return { kind: 'look-again' };
  };
}

/** The invoice after the act; `undefined` when nothing is left to do now. */
async function perform(
  decision: NoteDecision,
  facts: NoteFacts,
  now: Instant,
  services: NoteServices,
): Promise<Invoice | undefined> {
  switch (decision.kind) {
    case 'nothing':
    case 'wait':
      return undefined;
    case 'note': {
      const sent = await send(decision, facts, now, services);
      return sent.kind === 'go-on' ? sent.invoice : undefined;
    }
    case 'await-event':
    case 'rearm':
    case 'doubt':
      return settleNote(decision, facts, now, services);
  }
}

async function send(
  decision: Extract<NoteDecision, { kind: 'note' }>,
  facts: NoteFacts,
  now: Instant,
  services: NoteServices,
) {
  const { note, to, attempt } = decision;
  const { invoice } = facts;
  const claimId = noteClaimIdOf(note.kind, note.about, attempt);
  const { send: hand, message } = await services.write({ ...facts, note, claimId, to, at: now });
  // A payment or a hold that came since the mail was written may have changed what it says.
  const claimOn = (current: Invoice) =>
    current.situation === invoice.situation &&
    isWanted(claimId, { ...facts, invoice: current }, now)
      ? claimNote(current, decision, now, message)
      : undefined;
  return sendOnce({ ...facts, claimId, at: now, send: hand, claimOn }, services);
}

function isWanted(claimId: string, facts: NoteFacts, now: Instant): boolean {
  const decision = decideNote({ ...facts, now });
  if (decision.kind !== 'note') return false;
  const { note, attempt } = decision;
  return noteClaimIdOf(note.kind, note.about, attempt) === claimId;
}
