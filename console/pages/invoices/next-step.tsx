import type { InvoiceRow } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { steps } from '../../words/states.ts';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly row: InvoiceRow };

/** The cell of the step to come, with its place in the calendar. */
export function NextStepCell({ row: { nextStep } }: Props) {
  const { language } = useLanguage();
  if (!nextStep) return <td className="step muted">—</td>;
  const { step, label } = nextStep;
  const name = steps[step].label[language];
  return (
    <td className="step" title={`${name} · ${label}`}>
      {name} {step !== 'legal-file' && <span className="muted">· {label}</span>}
    </td>
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
