import { useQuery } from '@tanstack/react-query';
import { api, bodyOf } from '../api/client.ts';
import { tasksQuery } from '../api/tasks-query.ts';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActProps } from './act-props.ts';
import { decisionWords } from './decision-words.ts';
import { useAct } from './use-act.ts';

/** Finance answers the question of the workflow: it goes on. */
export function AnswerQuestion({ invoice, close }: ActProps) {
  const { answer } = useWords(decisionWords);
  const by = useSignature().trim();
  const act = useAct(close);
  const tasks = useQuery(tasksQuery('doubt'));
  const task = tasks.data?.find(
    ({ invoiceId, id }) => invoiceId === invoice.id && id.includes('.question.'),
  );
  const run = () => {
    if (!task) return;
    act.mutate({
      invoiceId: invoice.id,
      ask: () =>
        bodyOf(
          api.POST('/v1/tasks/{taskId}/done', {
            params: { path: { taskId: task.id } },
            body: { by },
          }),
        ),
      said: () => answer.said,
    });
  };
  return (
    <ActDialog
      title={answer.title}
      effect={answer.effect(invoice.question ?? '')}
      label={answer.title}
      run={run}
      isBusy={act.isPending || tasks.isPending}
      error={act.error ?? tasks.error}
      close={close}
    />
  );
}
