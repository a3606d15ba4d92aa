import * as z from 'zod';
import { CivilDate } from './civil-date.ts';
import { ArchivedFile } from './contact.ts';
import { Instant } from './instant.ts';
import { StepName } from './step-name.ts';

export const TaskKind = z.enum(['call', 'post', 'doubt']);
export type TaskKind = z.infer<typeof TaskKind>;

/** Work for a person: a call to make, a letter to post, a doubt to clear. */
export const Task = z.strictObject({
  /** Stable: the same claim or question always makes the same task. */
  id: z.string(),
  kind: TaskKind,
  creditorId: z.string(),
  invoiceId: z.string(),
  step: StepName.optional(),
  dueOn: CivilDate,
  createdAt: Instant,
  to: z.string().optional(),
  /** What to say or why it is asked. */
  note: z.string().optional(),
  letter: ArchivedFile.optional(),
  isRegistered: z.boolean().optional(),
  doneAt: Instant.optional(),
  doneBy: z.string().optional(),
});
export type Task = z.infer<typeof Task>;

/** Whether a task is a question of the workflow about that invoice. */
export const isQuestionOf = (invoiceId: string, taskId: string): boolean =>
  taskId.startsWith(`${invoiceId}.question.`);
