import type { ActProps } from '../../acts/act-props.ts';
import { AnswerQuestion } from '../../acts/answer-question.tsx';
import { CancelInvoice } from '../../acts/cancel-invoice.tsx';
import { ChangeCalendar } from '../../acts/change-calendar.tsx';
import { OpenDispute } from '../../acts/open-dispute.tsx';
import { OpenPause } from '../../acts/open-pause.tsx';
import { OpenPlan } from '../../acts/open-plan.tsx';
import { OpenPromise } from '../../acts/open-promise.tsx';
import { RecordCall } from '../../acts/record-call.tsx';
import { RecordCreditNote } from '../../acts/record-credit-note.tsx';
import { RecordPayment } from '../../acts/record-payment.tsx';
import { RecordPosting } from '../../acts/record-posting.tsx';
import { ReleaseHold } from '../../acts/release-hold.tsx';
import { ReversePayment } from '../../acts/reverse-payment.tsx';
import { SkipStep } from '../../acts/skip-step.tsx';
import type { Invoice } from '../../api/types.ts';
import type { ActName, OpenAct } from './acts-provider.tsx';
import { paperSteps, plannedSteps } from './steps-of.ts';

type Props = { readonly act: OpenAct; readonly invoice: Invoice; readonly close: () => void };

/** Acts that need to know nothing but the invoice. */
const simple = {
  payment: RecordPayment,
  call: RecordCall,
  dispute: OpenDispute,
  promise: OpenPromise,
  plan: OpenPlan,
  pause: OpenPause,
  calendar: ChangeCalendar,
  creditNote: RecordCreditNote,
  cancelInvoice: CancelInvoice,
} as const satisfies {
  readonly [Name in ActName]: (props: ActProps) => unknown;
};

/** The dialog of the act that was asked for. */
export function OpenedAct({ act, invoice, close }: Props) {
  const target = { invoice, close };
  switch (act.kind) {
    case 'skip':
      return <SkipStep {...target} planned={plannedSteps(invoice)} first={act.step} />;
    case 'posting':
      return <RecordPosting {...target} onPaper={paperSteps(invoice)} first={act.step} />;
    case 'reverse':
      return <ReversePayment {...target} payment={act.payment} />;
    case 'answer':
      return <AnswerQuestion invoiceId={invoice.id} why={act.why} close={close} />;
    case 'release':
      return invoice.hold ? <ReleaseHold {...target} hold={invoice.hold} /> : null;
    case 'payment':
    case 'call':
    case 'dispute':
    case 'promise':
    case 'plan':
    case 'pause':
    case 'calendar':
    case 'creditNote':
    case 'cancelInvoice': {
      const Simple = simple[act.kind];
      return <Simple {...target} />;
    }
  }
}
