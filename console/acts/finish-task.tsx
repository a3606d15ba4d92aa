import { api, bodyOf } from '../api/client.ts';
import { bilingual } from '../language/bilingual.ts';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog } from './act-dialog.tsx';
import { useAct } from './use-act.ts';

const words = bilingual(
  {
    question: {
      title: 'Laisser le suivi continuer',
      effect: (why: string) => `${why} Votre réponse laisse le suivi continuer où il en était.`,
      said: 'Réponse enregistrée. Le suivi continue.',
    },
    task: {
      title: 'Marquer comme fait',
      effect: (why: string) => `${why} Votre nom est gardé avec l’heure.`,
      said: 'C’est noté comme fait.',
    },
  },
  {
    question: {
      title: 'Let the follow-up go on',
      effect: (why: string) => `${why} Your answer lets the follow-up go on where it stood.`,
      said: 'Answer recorded. The follow-up goes on.',
    },
    task: {
      title: 'Mark as done',
      effect: (why: string) => `${why} Your name is kept with the time.`,
      said: 'Noted as done.',
    },
  },
);

type Props = {
  readonly taskId: string;
  readonly invoiceId: string;
  /** Why it is asked, in a sentence. */
  readonly why: string;
  readonly close: () => void;
};

/** A person has done a task, or answers a question of the workflow. */
export function FinishTask({ taskId, invoiceId, why, close }: Props) {
  const kind = taskId.startsWith(`${invoiceId}.question.`) ? 'question' : 'task';
  const { title, effect, said } = useWords(words)[kind];
  const by = useSignature().trim();
  const act = useAct(close);
  const run = () =>
    act.mutate({
      invoiceId,
      ask: () =>
        bodyOf(api.POST('/v1/tasks/{taskId}/done', { params: { path: { taskId } }, body: { by } })),
      said: () => said,
    });
  return <ActDialog title={title} effect={effect(why)} run={run} act={act} close={close} />;
}
