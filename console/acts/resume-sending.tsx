import { api, bodyOf } from '../api/client.ts';
import { bilingual } from '../language/bilingual.ts';
import { useWords } from '../language/language.tsx';
import { useSignature } from '../shell/signature.ts';
import { ActDialog } from './act-dialog.tsx';
import { useAct } from './use-act.ts';
import { useReason } from './use-reason.tsx';

const words = bilingual(
  {
    title: 'Rouvrir les envois',
    effect: 'Les envois de ce créancier repartent\u00a0: ce qui attendait part aux heures prévues.',
    said: 'Les envois reprennent.',
    undone: 'Réouverture des envois annulée',
    stopped: 'Les envois sont de nouveau arrêtés.',
  },
  {
    title: 'Resume sending',
    effect: 'The sends of this creditor go again: what waited leaves at its planned hours.',
    said: 'Sending goes on.',
    undone: 'Resuming of sends taken back',
    stopped: 'Sending is stopped again.',
  },
);

type Props = {
  readonly creditorId: string;
  readonly invoiceId: string;
  readonly close: () => void;
};

/** Ends the stop of all sends of a creditor. */
export function ResumeSending({ creditorId, invoiceId, close }: Props) {
  const own = useWords(words);
  const by = useSignature().trim();
  const why = useReason();
  const act = useAct(close);
  const stop = (reason: string) =>
    bodyOf(
      api.POST('/v1/creditors/{creditorId}/sending/stop', {
        params: { path: { creditorId } },
        body: { reason, by },
      }),
    );
  const run = () =>
    act.mutate({
      invoiceId,
      ask: () =>
        bodyOf(
          api.POST('/v1/creditors/{creditorId}/sending/resume', {
            params: { path: { creditorId } },
            body: { reason: why.reason, by },
          }),
        ),
      said: () => own.said,
      undo: () => ({ ask: () => stop(own.undone), said: own.stopped }),
    });
  return (
    <ActDialog
      title={own.title}
      effect={own.effect}
      run={run}
      act={act}
      obstacle={why.obstacle}
      close={close}
    >
      {why.field}
    </ActDialog>
  );
}
