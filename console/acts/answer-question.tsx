import { useQuery } from '@tanstack/react-query';
import { tasksQuery } from '../api/tasks-query.ts';
import { FinishTask } from './finish-task.tsx';

type Props = {
  readonly invoiceId: string;
  readonly why: string;
  readonly close: () => void;
};

/** Finance answers the question the workflow put about this invoice. */
export function AnswerQuestion({ invoiceId, why, close }: Props) {
  const { data } = useQuery(tasksQuery('doubt'));
  const task = data?.find(({ id }) => id.startsWith(`${invoiceId}.question.`));
  return task ? (
    <FinishTask taskId={task.id} invoiceId={invoiceId} why={why} close={close} />
  ) : null;
}
