import { useNavigate } from '@tanstack/react-router';
import { Calendar } from 'lucide-react';
import { useRef } from 'react';
import type { Claim, Invoice } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { claimWords } from './claim-words.ts';
import { PenaltyTable } from './penalty-table.tsx';

type Props = { readonly invoice: Invoice };

/** What is owed on a day, to the cent, and how it is made up. */
export function ClaimCard({ invoice }: Props) {
  const words = useWords(claimWords);
  const { day, euros } = useFormats();
  const { claim } = invoice;
  const { asOf, total, dailyPenalty } = claim;
  return (
    <section className="card claim">
      <header>
        <h2>{words.title(day(asOf))}</h2>
        <DayChoice asOf={asOf} />
      </header>
      <div className="claim-total">
        <p className="small muted">{words.total}</p>
        <p className="big">{euros(total)}</p>
        {dailyPenalty !== undefined && (
          <p className="small second">{words.perDay(euros(dailyPenalty))}</p>
        )}
      </div>
      <Sum invoice={invoice} />
      <PenaltyTable segments={claim.penalties.segments} />
      <Remarks claim={claim} />
    </section>
  );
}

function DayChoice({ asOf }: { readonly asOf: string }) {
  const words = useWords(claimWords);
  const navigate = useNavigate({ from: '/factures/$invoiceId' });
  const input = useRef<HTMLInputElement>(null);
  const choose = (day: string) =>
    void navigate({
      search: (all) => ({ ...all, asOf: day || undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <span className="end day-choice">
      <button type="button" className="plain small" onClick={() => input.current?.showPicker()}>
        <Calendar aria-hidden className="icon" /> {words.otherDay}
      </button>
      <input
        ref={input}
        type="date"
        tabIndex={-1}
        aria-label={words.otherDay}
        value={asOf}
        onChange={({ target }) => choose(target.value)}
      />
    </span>
  );
}

type Line = { readonly label: string; readonly amount: number; readonly kind?: 'ok' | 'strong' };

function Sum({ invoice: { total, alreadyPaid = 0, claim } }: Props) {
  const words = useWords(claimWords);
  const { shortDay, euros } = useFormats();
  const received = claim.received.map(({ on, kind, amount }): Line => {
    const isBack = kind === 'reversal';
    const label = words.received(kind, shortDay(on));
    return isBack ? { label, amount } : { label, amount: -amount, kind: 'ok' };
  });
  const lines: readonly (Line | undefined)[] = [
    { label: words.invoice, amount: total },
    alreadyPaid > 0 ? { label: words.already, amount: -alreadyPaid, kind: 'ok' } : undefined,
    ...received,
    { label: words.balance, amount: claim.principal, kind: 'strong' },
    { label: words.penalties, amount: claim.penalties.total },
    { label: words.indemnity, amount: claim.indemnity },
    claim.costs > 0 ? { label: words.costs, amount: claim.costs } : undefined,
  ];
  return (
    <dl className="sum">
      {lines.flatMap((line) =>
        line
          ? [
              <div key={line.label + line.amount} className={line.kind}>
                <dt>{line.label}</dt>
                <dd>{euros(line.amount)}</dd>
              </div>,
            ]
          : [],
      )}
      <div className="total">
        <dt>{words.sum}</dt>
        <dd>{euros(claim.total)}</dd>
      </div>
    </dl>
  );
}

/** What a reader must know of the computation: where payments went, what could not be counted. */
function Remarks({ claim }: { readonly claim: Claim }) {
  const words = useWords(claimWords);
  const { day, euros, percent } = useFormats();
  const { received, unknownRate, unlawfulClause } = claim;
  const remarks = [
    ...received
      .filter(({ allocatedTo }) => allocatedTo.interest > 0)
      .map(({ on, allocatedTo }) => words.imputed(day(on), euros(allocatedTo.interest))),
    unknownRate && words.unknownRate(unknownRate.semester, day(unknownRate.countedUntil)),
    unlawfulClause &&
      words.unlawful(percent(unlawfulClause.ratePercent), percent(unlawfulClause.floorPercent)),
  ].filter((remark): remark is string => Boolean(remark));
  if (remarks.length === 0) return null;
  return (
    <div className="pad small second remarks">
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
