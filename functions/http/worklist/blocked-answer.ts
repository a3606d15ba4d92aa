import * as z from 'zod';
import { type Block, type BlockKind, blockEndsBy, blockOf } from '#domain/block.ts';
import { CivilDate } from '#domain/civil-date.ts';
import { disputedPartOf, isHeldInPart } from '#domain/disputed-part.ts';
import { dayOf, type Instant } from '#domain/instant.ts';
import { isHeldBack } from '#domain/work.ts';
import type { WorklistSentences } from '#templates/worklist/sentences.ts';
import { amountOf } from '../answers/amount-of.ts';
import { InvoiceRow, rowOf } from '../answers/invoice-row.ts';
import type { Owed } from '../listing/parties-reader.ts';
import type { OpenTasks } from './open-tasks.ts';
import { Remedy, remedyOf } from './remedy.ts';

const BLOCK_KINDS = [
  'dispute',
  'stopped',
  'decision',
  'no-channel',
  'promise',
  'plan',
  'pause',
  'doubt',
  'below-minimum',
  'waiting',
  'insolvency',
  'handed-over',
] as const satisfies readonly BlockKind[];

const BlockedInvoice = z.strictObject({
  invoice: InvoiceRow,
  sentence: z.string(),
  amount: z.int().describe('What will not be asked for: of a dispute about a part, that part'),
  until: CivilDate.optional().describe('The last day of what holds it'),
  isDue: z.boolean().describe('Something would have left by now: the sends that today holds back'),
  remedy: Remedy,
});

const BlockedGroup = z.strictObject({
  reason: z.enum(BLOCK_KINDS),
  title: z.string(),
  sentence: z.string(),
  endsBy: z.enum(['person', 'date']).describe('Who ends it: a person, or a day'),
  count: z.int(),
  amount: z.int(),
  items: z.array(BlockedInvoice),
});

/** Every invoice that will not be relanced as it stands, by reason. */
export const BlockedAnswer = z
  .strictObject({ count: z.int(), amount: z.int(), groups: z.array(BlockedGroup) })
  .meta({ id: 'Blocked' });
export type BlockedAnswer = z.output<typeof BlockedAnswer>;

export function blockedAnswerOf(
  owed: readonly Owed[],
  tasks: OpenTasks,
  sentences: WorklistSentences,
  now: Instant,
): BlockedAnswer {
  const blocked = owed.flatMap((one) => {
    const block = blockOf(one.invoice, one, now);
    return block ? [{ kind: block.kind, item: itemOf(one, block, { tasks, sentences, now }) }] : [];
  });
  const groups = BLOCK_KINDS.flatMap((reason) => {
    const items = blocked.filter(({ kind }) => kind === reason).map(({ item }) => item);
    const endsBy = blockEndsBy[reason];
    const total = amountOf(items.map(({ amount }) => amount));
    return items.length === 0
      ? []
      : [{ reason, ...sentences.reasons[reason], endsBy, ...total, items }];
  });
  return { ...amountOf(blocked.map(({ item }) => item.amount)), groups };
}

type Telling = {
  readonly tasks: OpenTasks;
  readonly sentences: WorklistSentences;
  readonly now: Instant;
};

function itemOf(one: Owed, block: Block, { tasks, sentences, now }: Telling) {
  const invoice = rowOf(one.invoice, one, now);
  const until = untilOf(block);
  return {
    invoice,
    sentence: sentences.blocked(block),
    amount: isHeldInPart(one.invoice) ? disputedPartOf(one.invoice) : invoice.balance,
    ...(until !== undefined && { until }),
    isDue: isHeldBack(one.invoice, one, now),
    remedy: remedyOf(block, one, tasks.get(invoice.id) ?? []),
  };
}

function untilOf(block: Block): CivilDate | undefined {
  if ('hold' in block) return block.hold.until;
  return block.kind === 'waiting' ? dayOf(block.waiting.until) : undefined;
}
