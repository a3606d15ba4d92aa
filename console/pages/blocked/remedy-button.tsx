import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CancelInvoice } from '../../acts/cancel-invoice.tsx';
import { FinishTask } from '../../acts/finish-task.tsx';
import { RecordPayment } from '../../acts/record-payment.tsx';
import { ReleaseHold } from '../../acts/release-hold.tsx';
import { ResumeSending } from '../../acts/resume-sending.tsx';
import type { BlockedInvoice } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { blockedWords } from './blocked-words.ts';

type Props = { readonly item: BlockedInvoice };

/** What frees the invoice: a dialog, or the page where it is done. */
export function RemedyButton({ item }: Props) {
  const words = useWords(blockedWords);
  const [isOpen, setOpen] = useState(false);
  const { invoice, remedy } = item;
  const label = words.remedies[remedy.kind];
  if (remedy.kind === 'wait') {
    return (
      <Link to="/factures/$invoiceId" params={{ invoiceId: invoice.id }} search={{}}>
        {label}
      </Link>
    );
  }
  if (remedy.kind === 'correct-debtor') {
    const params = { creditorId: invoice.creditorId, debtorId: invoice.debtor.id };
    return (
      <Link to="/debiteurs/$creditorId/$debtorId" params={params} search={{}}>
        {label}
      </Link>
    );
  }
  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen && <RemedyDialog item={item} close={() => setOpen(false)} />}
    </>
  );
}

const TASK = /^\/v1\/tasks\/([^/]+)\/done$/;

function RemedyDialog({ item, close }: Props & { readonly close: () => void }) {
  const { invoice, remedy, sentence } = item;
  const taskId = TASK.exec(remedy.href)?.[1];
  if (taskId !== undefined) {
    return (
      <FinishTask
        taskId={decodeURIComponent(taskId)}
        invoiceId={invoice.id}
        why={sentence}
        close={close}
      />
    );
  }
  if (remedy.kind === 'resume-sending') {
    const { creditorId, id } = invoice;
    return <ResumeSending creditorId={creditorId} invoiceId={id} close={close} />;
  }
  if (remedy.kind === 'write-off') return <CancelInvoice invoice={invoice} close={close} isLoss />;
  if (remedy.kind === 'record-payment') return <RecordPayment invoice={invoice} close={close} />;
  return invoice.hold ? <ReleaseHold invoice={invoice} hold={invoice.hold} close={close} /> : null;
}
