import * as z from 'zod';
import type { Executions } from '#adapters/executions.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import { askFinance as questionOf } from '#domain/ask-finance.ts';
import { AnyInstant, dayOf } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { lambda } from './lambda.ts';
import { executionsOfEnvironment } from './records/executions-of-environment.ts';
import type { InvoiceRecords } from './records/invoice-records.ts';
import { ledger } from './records/ledger.ts';

const Question = z.object({
  invoiceId: InvoiceId,
  cycle: z.int(),
  situation: z.int(),
  reason: z.string(),
  token: z.string(),
  enteredAt: AnyInstant,
});
type Question = z.infer<typeof Question>;

type Services = {
  readonly records: InvoiceRecords;
  readonly tasks: TaskStore;
  readonly executions: Executions;
};

/** Opens a task for finance and leaves the token with which any answer, or any payment, wakes the execution. */
export function askFinance({ records, tasks, executions }: Services) {
  return async (question: Question): Promise<void> => {
    const { invoiceId, cycle, situation, reason, token, enteredAt: at } = question;
    const isStale = (current: Invoice) => situation !== UNKNOWN && current.situation !== situation;
    const invoice = await records.change(invoiceId, (current) => {
      const asked = isStale(current) ? undefined : questionOf(current, reason, at);
      const { invoice: after, proofs } = asked ?? { invoice: current, proofs: [] };
      return { invoice: { ...after, execution: { ...after.execution, token } }, proofs };
    });
    // Answered before it was asked, or paid meanwhile: look again instead.
    if (isStale(invoice)) return executions.poke(token);
    await tasks.open({
      id: `${invoiceId}.question.${cycle}.${situation}`,
      kind: 'doubt',
      creditorId: invoice.terms.creditorId,
      invoiceId,
      dueOn: dayOf(at),
      createdAt: at,
      note: invoice.question ?? reason,
    });
  };
}

/** What the chart passes when the review itself failed: looking again at once would only fail again. */
const UNKNOWN = 0;

export const handler = lambda(Question, () =>
  askFinance({ ...ledger(), executions: executionsOfEnvironment() }),
);
