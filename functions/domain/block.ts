import { calendars } from './calendars.ts';
import type { Creditor } from './creditor.ts';
import type { KnownDebtor } from './debtor.ts';
import type { Hold } from './hold.ts';
import { holdEffects } from './hold-effect.ts';
import type { Instant } from './instant.ts';
import { balanceOf } from './invoice.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { isWorthSending } from './letter-threshold.ts';
import type { Cents } from './money.ts';
import { nextContactOf } from './next-contact.ts';
import { nextStepOf } from './next-step.ts';
import { isOpen } from './open-invoice.ts';
import type { StepName } from './step-name.ts';
import type { Waiting } from './waiting.ts';

/** Why nothing leaves for an open invoice. */
export type Block =
  | { readonly kind: Hold['kind']; readonly hold: Hold }
  | { readonly kind: 'decision'; readonly question: string }
  | { readonly kind: 'doubt'; readonly contact: InvoiceSummary['contacts'][number] }
  | { readonly kind: 'no-channel'; readonly step: StepName }
  | { readonly kind: 'below-minimum'; readonly step: StepName; readonly minimum: Cents }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'handed-over' };

export type BlockKind = Block['kind'];

type Parties = { readonly debtor: KnownDebtor; readonly creditor: Creditor };

/** Why this invoice will not be relanced as it stands; `undefined` when it will, or when nothing is owed. */
export function blockOf(
  invoice: InvoiceSummary,
  parties: Parties,
  now: Instant,
): Block | undefined {
  const { hold, question, status, waiting, contacts } = invoice;
  if (!isOpen(invoice)) return undefined;
  if (status === 'handed-over') return { kind: 'handed-over' };
  if (hold) return { kind: hold.kind, hold };
  if (question !== undefined) return { kind: 'decision', question };
  const contact = contacts.find(({ inDoubt }) => inDoubt === true);
  if (contact) return { kind: 'doubt', contact };
  if (waiting && waiting.until > now) return { kind: 'waiting', waiting };
  return channelBlock(invoice, parties, now);
}

/** The next step has no channel that reaches the debtor, or none that is worth its cost. */
function channelBlock(invoice: InvoiceSummary, parties: Parties, now: Instant): Block | undefined {
  const { debtor, creditor } = parties;
  const next = nextStepOf(invoice, parties, now);
  const step = calendars[invoice.calendar].steps.find(({ name }) => name === next?.step);
  if (!step || invoice.contacts.some((contact) => contact.step === step.name)) return undefined;
  const facts = { debtor, contacts: [], now };
  if (nextContactOf(step, facts).kind === 'unreachable') {
    return { kind: 'no-channel', step: step.name };
  }
  const minimum = creditor.minimumForLetters;
  if (minimum === undefined) return undefined;
  const isWorth = (channel: Parameters<typeof isWorthSending>[0]) =>
    isWorthSending(channel, balanceOf(invoice), minimum);
  return nextContactOf(step, { ...facts, isWorthSending: isWorth }).kind === 'unreachable'
    ? { kind: 'below-minimum', step: step.name, minimum }
    : undefined;
}

/** Whether it ends by itself on a day, or only a person can end it. */
export function blockEndsBy(kind: BlockKind): 'person' | 'date' {
  switch (kind) {
    case 'waiting':
      return 'date';
    case 'decision':
    case 'doubt':
    case 'no-channel':
    case 'below-minimum':
    case 'handed-over':
      return 'person';
    default:
      return holdEffects[kind].endsBy;
  }
}
