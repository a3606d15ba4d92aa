import type { Task } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { toneOfLateness } from '../../parts/lateness.tsx';
import { steps } from '../../words/states.ts';
import { callWords } from './call-words.ts';

type Props = {
  readonly calls: readonly Task[];
  readonly current: string;
  readonly show: (id: string) => void;
};

/** The calls to make, in the order in which they are worth making. */
export function CallList({ calls, current, show }: Props) {
  const words = useWords(callWords);
  const { language, formats } = useLanguage();
  return (
    <nav className="card call-list" aria-label={words.list}>
      {calls.map(({ id, invoice, step, person, expectedValue }) => (
        <button
          key={id}
          type="button"
          aria-current={id === current ? 'true' : undefined}
          onClick={() => show(id)}
        >
          <span className="between">
            <b>{invoice.debtor.name}</b>
            <b className="figure">{formats.euros(invoice.balance)}</b>
          </span>
          <span className="between small second">
            <span>
              {[person?.name ?? invoice.number, step && steps[step].label[language]]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={`late ${toneOfLateness(invoice.daysLate)}`}>
              {formats.lateness(invoice.daysLate)}
            </span>
          </span>
          {expectedValue !== undefined && (
            <span className="small muted">{words.expected(formats.wholeEuros(expectedValue))}</span>
          )}
        </button>
      ))}
    </nav>
  );
}
