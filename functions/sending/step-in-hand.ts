import * as z from 'zod';
import type { ContactCounts } from '#adapters/contact-counts.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import { calendars } from '#domain/calendars.ts';
import type { Channel } from '#domain/channel.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import { AnyInstant, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import type { StepFacts } from '#domain/step-decision.ts';
import type { InvoiceRecords } from '../records/invoice-records.ts';
import type { ChannelSender } from './channel-sender.ts';
import type { LetterStep } from './letter-facts-of.ts';

/** What the chart hands to a step. */
export const StepRequest = z.object({
  invoiceId: InvoiceId,
  cycle: z.int(),
  situation: z.int(),
  enteredAt: AnyInstant,
});
export type StepRequest = z.infer<typeof StepRequest>;

/** What a step answers, and the chart reads: on to the next step at `nextAt`, here again `at`, or look again. */
export type StepAnswer =
  | { readonly kind: 'done' | 'in-doubt'; readonly nextAt: Instant }
  | { readonly kind: 'skipped'; readonly reason: string; readonly nextAt: Instant }
  | { readonly kind: 'again'; readonly at: Instant }
  | { readonly kind: 'look-again' }
  | { readonly kind: 'ask-finance'; readonly reason: string };

export type StepServices = {
  readonly records: InvoiceRecords;
  readonly parties: PartyStore;
  readonly tasks: TaskStore;
  readonly counts: ContactCounts;
  readonly channels: Partial<Record<Channel, ChannelSender>>;
};

/** One step in hand: the invoice as last read, and what does not change meanwhile. */
export type StepInHand = {
  readonly invoice: Invoice;
  readonly debtor: KnownDebtor;
  readonly creditor: Creditor;
  readonly name: LetterStep;
  readonly request: StepRequest;
};

/** An act moves the step on, or ends this visit with an answer. */
export type Act =
  | { readonly kind: 'go-on'; readonly invoice: Invoice }
  | { readonly kind: 'answer'; readonly answer: StepAnswer };

/** The facts of a decision, also for a rule that runs on an invoice somebody else has changed meanwhile. */
export function factsOf(hand: StepInHand): StepFacts {
  const { invoice, debtor, creditor, name, request } = hand;
  const plan = planOfInvoice(invoice, debtor, creditor);
  const index = plan.findIndex(({ step }) => step === name);
  const step = calendars[invoice.calendar].steps.find((one) => one.name === name);
  const [dated, following] = [plan[index], plan[index + 1]];
  if (!step || !dated || !following) {
    throw new Error(`calendar ${invoice.calendar} has no step ${name}: redraw the chart`);
  }
  const { situation, cycle, enteredAt: now } = request;
  return { invoice, debtor, creditor, step, dated, following, reviewed: { situation, cycle }, now };
}
