import * as z from 'zod';
import { answerQuestion } from '#domain/answer-question.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { isQuestionOf } from '#domain/task.ts';
import { actOnInvoice } from '../act-on-invoice.ts';
import { By } from '../parameters.ts';
import { problem } from '../problems/problem.ts';
import { ok } from '../reply.ts';
import { route } from '../route.ts';

/** A task's id begins with its invoice's. */
const TaskId = z
  .string()
  .regex(/^inv_[a-z2-7]{26}\.[A-Za-z0-9._-]{1,80}$/, 'a task id as GET /v1/tasks gives it');

export const finishTask = route({
  method: 'post',
  path: '/tasks/{taskId}/done',
  summary: 'A person has done it; where it was a question of the workflow, the relance goes on',
  input: {
    params: z.strictObject({ taskId: TaskId }),
    body: z.strictObject({ by: By }).meta({ id: 'TaskDone' }),
  },
  answer: z.strictObject({ id: z.string(), doneAt: z.string(), doneBy: z.string() }),
  problems: ['not-found'],
  handle: async ({ params: { taskId }, body: { by } }, services, { at }) => {
    const [invoiceId = ''] = taskId.split('.');
    const invoice = await services.records.read(InvoiceId.parse(invoiceId));
    const { creditorId } = invoice.terms;
    const isClosed = await services.tasks.close({ creditorId, id: taskId, doneAt: at, doneBy: by });
    if (!isClosed) return problem('not-found', `no task ${taskId}`);
    if (isQuestionOf(invoice.id, taskId)) {
      await actOnInvoice(services, invoice.id, (current) => answerQuestion(current, by, at));
    }
    return ok({ id: taskId, doneAt: at, doneBy: by });
  },
});
