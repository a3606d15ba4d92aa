import { useToday } from '../../api/clock.ts';
import type { DebtorDetail } from '../../api/types.ts';
import { daysFrom } from '../../formats/days.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { Figure, Figures } from '../../parts/figure.tsx';
import { debtorPageWords } from './debtor-page-words.ts';

type Props = { readonly debtor: DebtorDetail };

/** What they owe and how they pay. */
export function DebtorFigures({ debtor }: Props) {
  const words = useWords(debtorPageWords);
  const { euros, days } = useFormats();
  const { balance, overdue, overpaid, openInvoices, averageDelayDays, promises } = debtor;
  const percent = balance > 0 ? Math.round((overdue / balance) * 100) : 0;
  const over = promises.kept + promises.broken;
  return (
    <Figures>
      <Figure
        label={words.receivable}
        value={euros(balance)}
        about={words.invoicesOf(openInvoices.length)}
      />
      <Figure label={words.overdue} value={euros(overdue)} about={words.share(percent)} />
      <Oldest debtor={debtor} />
      <Figure
        label={words.delay}
        value={averageDelayDays === undefined ? '—' : days(Math.round(averageDelayDays))}
        about={averageDelayDays === undefined ? words.noPayment : words.weighted}
      />
      <Figure
        label={words.promises}
        value={over === 0 ? '—' : words.keptOf(promises.kept, over)}
        about={promises.open > 0 ? words.openPromises(promises.open) : undefined}
      />
      <Figure
        label={words.credit}
        value={euros(overpaid)}
        about={overpaid === 0 ? words.nothingWaits : undefined}
      />
    </Figures>
  );
}

function Oldest({ debtor: { oldestDueOn, openInvoices } }: Props) {
  const words = useWords(debtorPageWords);
  const { day, lateness } = useFormats();
  const today = useToday();
  if (oldestDueOn === undefined) return <Figure label={words.oldest} value="—" />;
  const number = openInvoices.find(({ dueOn }) => dueOn === oldestDueOn)?.number;
  const late = daysFrom(oldestDueOn, today);
  return (
    <Figure
      label={words.oldest}
      value={lateness(late)}
      about={
        <>
          {day(oldestDueOn)}
          {number && (
            <>
              {' · '}
              <span className="unbroken">{number}</span>
            </>
          )}
        </>
      }
      tone={late > 30 ? 'bad' : undefined}
    />
  );
}
