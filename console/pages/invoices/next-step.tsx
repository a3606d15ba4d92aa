import type { InvoiceRow } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { steps } from '../../words/states.ts';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly row: InvoiceRow };

/** The step to come, with its place in the calendar. */
export function NextStep({ row: { nextStep } }: Props) {
  const { language } = useLanguage();
  if (!nextStep) return <span className="muted">—</span>;
  const { step, label } = nextStep;
  return (
    <>
      {steps[step].label[language]}{' '}
      {step !== 'legal-file' && <span className="muted">· {label}</span>}
    </>
  );
}

/** Its day; on hold, the day after which it may leave. */
export function NextStepDay({ row: { nextStep, hold } }: Props) {
  const words = useWords(invoiceWords);
  const { formats } = useLanguage();
  if (!nextStep) return <span className="muted">—</span>;
  const isHeld = hold !== undefined && hold.until >= nextStep.dueOn;
  return isHeld ? words.after(formats.shortDay(hold.until)) : formats.shortDay(nextStep.dueOn);
}
