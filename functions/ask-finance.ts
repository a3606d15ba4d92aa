import * as z from 'zod';
import type { Executions } from '#adapters/executions.ts';
import type { TaskStore } from '#adapters/task-store.ts';
import { askFinance as questionOf } from '#domain/ask-finance.ts';
import { AnyInstant, dayOf } from '#domain/instant.ts';
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
    const invoice = await records.change(invoiceId, (current) => {
      const { invoice: asked, proofs } = questionOf(current, reason, at) ?? {
        invoice: current,
        proofs: [],
      };
      return { invoice: { ...asked, execution: { ...asked.execution, token } }, proofs };
    });
    await tasks.open({
      id: `${invoiceId}.question.${cycle}.${situation}`,
      kind: 'doubt',
      creditorId: invoice.terms.creditorId,
      invoiceId,
      dueOn: dayOf(at),
      createdAt: at,
      note: invoice.question ?? reason,
    });
    if (invoice.situation !== situation) await executions.poke(token);
  };
}

export const handler = lambda(Question, () =>
  askFinance({ ...ledger(), executions: executionsOfEnvironment() }),
);
