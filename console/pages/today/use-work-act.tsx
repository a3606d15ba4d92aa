import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { FinishTask } from '../../acts/finish-task.tsx';
import { ReleaseHold } from '../../acts/release-hold.tsx';
import type { WorkItem } from '../../api/types.ts';

/** Does what a row asks for: opens its dialog, or goes where it is done. */
export function useWorkAct(): { act: (item: WorkItem) => void; dialog: ReactNode } {
  const navigate = useNavigate();
  const [open, setOpen] = useState<WorkItem>();
  const goTo = ({ kind, invoice, step, taskId }: WorkItem): void => {
    const params = { invoiceId: invoice.id };
    if (kind === 'call') void navigate({ to: '/appels', search: { task: taskId } });
    else if (kind === 'letter') void navigate({ to: '/courriers', search: { task: taskId } });
    else void navigate({ to: '/factures/$invoiceId', params, search: { letter: step } });
  };
  const act = (item: WorkItem) => (hasDialog(item) ? setOpen(item) : goTo(item));
  return { act, dialog: open && <WorkDialog item={open} close={() => setOpen(undefined)} /> };
}

const hasDialog = ({ kind, taskId, invoice }: WorkItem): boolean => {
  if (kind === 'dispute' || kind === 'promise') return invoice.hold !== undefined;
  return (kind === 'decision' || kind === 'task') && taskId !== undefined;
};

type Props = { readonly item: WorkItem; readonly close: () => void };

function WorkDialog({ item: { taskId, invoice, why }, close }: Props) {
  if (taskId !== undefined) {
    return <FinishTask taskId={taskId} invoiceId={invoice.id} why={why} close={close} />;
  }
  return invoice.hold ? <ReleaseHold invoice={invoice} hold={invoice.hold} close={close} /> : null;
}
