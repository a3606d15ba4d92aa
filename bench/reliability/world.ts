import type { Counted } from '#adapters/contact-counts.ts';
import type { Debtor } from '#domain/debtor.ts';
import { addSeconds, type Instant } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { hearProvider } from '../../functions/records/hear-provider.ts';
import { askForCall } from '../../functions/sending/ask-for-call.ts';
import type { LetterStep } from '../../functions/sending/letter-facts-of.ts';
import type { StepAnswer } from '../../functions/sending/step-in-hand.ts';
import { takeStep } from '../../functions/sending/take-step.ts';
import { anInvoice, INVOICE_ID } from '../../test/support/invoice.ts';
import { lanvaux, menez } from '../../test/support/letter-facts.ts';
import { memoryCounts } from '../../test/support/memory-counts.ts';
import { memoryExecutions } from '../../test/support/memory-services.ts';
import { type Hooks, openGate } from './gate.ts';
import { gatedLedger } from './gated-ledger.ts';
import { provider, type Taking } from './provider.ts';

export type WorldOptions = {
  readonly startAt: Instant;
  readonly debtor?: Debtor;
  readonly invoice?: Partial<Invoice>;
  readonly hooks?: Hooks;
  readonly taking?: Taking;
  /** Told of every version of the invoice that is written. */
  readonly told?: (invoice: Invoice) => void;
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** One invoice with the real use cases around it; everything they reach is simulated and can be struck. */
export async function openWorld(options: WorldOptions) {
  let now = options.startAt;
  const gate = openGate(options.hooks ?? {});
  const ledger = gatedLedger(gate, options.told ?? (() => undefined));
  const { parties } = ledger.plain;
  const plainCounts = memoryCounts();
  const counts = {
    ...plainCounts,
    take: (contact: Counted) => gate.pass('count write', () => plainCounts.take(contact)),
  };
  const service = provider(gate, () => now, options.taking ?? (() => 'accepted'));
  ledger.plain.invoices.put(anInvoice(options.invoice));
  await parties.saveCreditor(lanvaux);
  await parties.saveDebtor('lanvaux', options.debtor ?? menez);
  const channels = {
    email: service.sender('email'),
    sms: service.sender('sms'),
    post: service.sender('post'),
    'registered-post': service.sender('registered-post'),
    call: askForCall(ledger.tasks),
  };
  const hear = hearProvider({
    invoices: ledger.plain.invoices,
    records: ledger.plain.records,
    parties,
    executions: memoryExecutions(),
    unknownEvents: { keep: async () => undefined },
  });

  return {
    ledger,
    gate,
    service,
    hear,
    now: () => now,
    /** Time goes on, and the provider's events come in. */
    wait: async (seconds: number) => {
      now = addSeconds(now, seconds);
      const told = service.tell().map((event) => ({ event, body: '' }));
      if (told.length > 0) await hear(INVOICE_ID, told);
    },
    take: async (step: LetterStep, enteredAt: Instant = now): Promise<StepAnswer> => {
      const { situation } = await ledger.plain.records.read(INVOICE_ID);
      const take = takeStep(step, { ...ledger, parties, counts, channels });
      return take({ invoiceId: INVOICE_ID, cycle: 1, situation, enteredAt });
    },
  };
}
