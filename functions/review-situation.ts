import * as z from 'zod';
import type { PartyStore } from '#adapters/party-store.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import { CalendarName } from '#domain/calendar.ts';
import { type Ending, endingOf } from '#domain/ending.ts';
import { AnyInstant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { type Reviewed, review } from '#domain/review.ts';
import type { Situation } from '#domain/situation.ts';
import { lambda } from './lambda.ts';
import type { InvoiceRecords } from './records/invoice-records.ts';
import { ledger } from './records/ledger.ts';
import { readParties } from './records/read-parties.ts';
import { withdrawTasks } from './records/withdraw-tasks.ts';

const ReviewRequest = z.object({
  invoiceId: InvoiceId,
  cycle: z.int(),
  calendar: CalendarName,
  executionArn: z.string(),
  startedAt: AnyInstant,
  enteredAt: AnyInstant,
});
type ReviewRequest = z.infer<typeof ReviewRequest>;

/** What the chart goes by: where to go, on which version of the facts, and for an end, why. */
export type ReviewAnswer = Situation & {
  readonly version: number;
  readonly ending?: Ending | undefined;
};

type Services = {
  readonly records: InvoiceRecords;
  readonly parties: PartyStore;
  readonly tasks: TaskStore;
};

/** Reads the invoice anew and decides what its execution does next. */
export function reviewSituation(services: Services) {
  const { records, parties } = services;
  return async (request: ReviewRequest): Promise<ReviewAnswer> => {
    const { invoiceId, cycle, executionArn, startedAt, calendar: drawn, enteredAt: now } = request;
    const found = await records.read(invoiceId);
    const both = await readParties(parties, found);
    let situation: Situation = { kind: 'ask-finance', reason: 'not-reviewed' };
    const invoice = await records.change(
      invoiceId,
      (current) => {
        const reviewed: Reviewed = review(current, both, {
          cycle,
          executionArn,
          startedAt,
          drawn,
          now,
        });
        situation = reviewed.situation;
        return reviewed.change;
      },
      found,
    );
    if (hasEndedUnasked(situation)) await withdrawTasks(invoice, now, services);
    return { ...situation, version: invoice.situation, ending: endingOf(invoice) };
  };
}

/** Paid or cancelled: nothing is asked for any more. A file handed over is another thing. */
const hasEndedUnasked = ({ kind }: Situation): boolean =>
  kind === 'settled' || kind === 'cancelled';

export const handler = lambda(ReviewRequest, () => reviewSituation(ledger()));
