import { Link } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../language/language.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { reportWords } from './report-words.ts';

type Props = {
  /** Names the cell: another cell takes the focus to its rows. */
  readonly cell: string;
  readonly title: string;
  /** How many rows there are, and what they add up to. */
  readonly sum: string;
  /** Whether that is what the cell says. */
  readonly isEqual: boolean;
  readonly children: ReactNode;
};

/** The rows of the cell that is open, and that they add up to it. */
export function OpenedCell({ cell, title, sum, isEqual, children }: Props) {
  const words = useWords(reportWords);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (cell !== '') head.current?.focus();
  }, [cell]);
  return (
    <section className="card">
      <header>
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <span className="small second">{sum}</span>
        {isEqual && (
          <span className="chip ok">
            <Check aria-hidden className="icon" /> {words.equal}
          </span>
        )}
        <Link
          to="/pilotage"
          search={(all) => ({ asOf: all.asOf, creditor: all.creditor })}
          className="bare end"
          aria-label={words.closeCell}
          activeProps={{}}
          resetScroll={false}
        >
          <X aria-hidden className="icon" />
        </Link>
      </header>
      <Scroller label={title}>{children}</Scroller>
    </section>
  );
}
