import type { Creditor } from './creditor.ts';
import type { KnownDebtor } from './debtor.ts';
import type { Hold } from './hold.ts';
import { holdEffects } from './hold-effect.ts';
import type { Instant } from './instant.ts';
import type { InvoiceSummary } from './invoice-summary.ts';
import { type Cents, ZERO } from './money.ts';
import { nextStepOf } from './next-step.ts';
import { isOpen } from './open-invoice.ts';
import { type SendingAct, stopOf } from './sending-stop.ts';
import type { StepName } from './step-name.ts';
import { whyUnreached } from './unreached-step.ts';
import type { Waiting } from './waiting.ts';

/** Why nothing leaves for an open invoice, or for the part of it that is in dispute. */
export type Block =
  | { readonly kind: Hold['kind']; readonly hold: Hold }
  | { readonly kind: 'decision'; readonly question: string }
  | { readonly kind: 'doubt'; readonly contact: InvoiceSummary['contacts'][number] }
  | { readonly kind: 'no-channel'; readonly step: StepName }
  | { readonly kind: 'below-minimum'; readonly step: StepName; readonly minimum: Cents }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'stopped'; readonly stop: SendingAct }
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
  const stop = stopOf(parties.creditor);
  if (stop) return { kind: 'stopped', stop };
  if (waiting && waiting.until > now) return { kind: 'waiting', waiting };
  return channelBlock(invoice, parties, now);
}

/** The next step has no channel that reaches the debtor, or none that is worth its cost. */
function channelBlock(invoice: InvoiceSummary, parties: Parties, now: Instant): Block | undefined {
  const next = nextStepOf(invoice, parties, now);
  const kind = next && whyUnreached(invoice, next.step, parties, now);
  if (!next || !kind) return undefined;
  const { step } = next;
  const { minimumForLetters: minimum = ZERO } = parties.creditor;
  return kind === 'no-channel' ? { kind, step } : { kind, step, minimum };
}

/** Whether it ends by itself on a day, or only a person can end it. */
export const blockEndsBy: Readonly<Record<BlockKind, 'person' | 'date'>> = {
  dispute: holdEffects.dispute.endsBy,
  promise: holdEffects.promise.endsBy,
  plan: holdEffects.plan.endsBy,
  pause: holdEffects.pause.endsBy,
  insolvency: holdEffects.insolvency.endsBy,
  waiting: 'date',
  decision: 'person',
  doubt: 'person',
  'no-channel': 'person',
  'below-minimum': 'person',
  stopped: 'person',
  'handed-over': 'person',
};
