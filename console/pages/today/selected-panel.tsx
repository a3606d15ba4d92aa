import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Pause } from 'lucide-react';
import { useState } from 'react';
import { OpenPause } from '../../acts/open-pause.tsx';
import { historyQuery } from '../../api/invoice-queries.ts';
import type { WorkItem } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { lookOf } from '../invoice/event-looks.ts';
import { timelineOf } from '../invoice/timeline-of.ts';
import { todayWords } from './today-words.ts';
import { workLook } from './work-kinds.ts';

type Props = { readonly item: WorkItem; readonly act: () => void };

const FACTS = 4;

/** The line one is at: why it is there, what can be done, what was done last. */
export function SelectedPanel({ item, act }: Props) {
  const words = useWords(todayWords);
  const { day, euros } = useLanguage().formats;
  const { invoice, why } = item;
  const { id, number, debtor, dueOn, balance, daysLate } = invoice;
  const due = daysLate > 0 ? words.due : words.dueAhead;
  return (
    <aside className="card panel" aria-label={words.selected}>
      <div className="pad">
        <p className="between small muted">
          {words.selected}
          <span aria-hidden>
            <kbd>j</kbd> <kbd>k</kbd>
          </span>
        </p>
        <h2>{debtor.name}</h2>
        <p className="invoice second">
          {words.invoice}{' '}
          <Link to="/factures/$invoiceId" params={{ invoiceId: id }} search={{}}>
            {number}
          </Link>{' '}
          · {due(day(dueOn))}
        </p>
        <div className="balance">
          <p className="small muted">{words.balance}</p>
          <p className="big">{euros(balance)}</p>
        </div>
        <div className="why">
          <b>{words.whyTitle}</b>
          <p>{why}</p>
        </div>
        <PanelActs item={item} act={act} />
      </div>
      <LastFacts item={item} />
    </aside>
  );
}

function PanelActs({ item, act }: Props) {
  const words = useWords(todayWords);
  const [isPausing, setPausing] = useState(false);
  const { kind, invoice } = item;
  const Icon = workLook(kind).icon;
  return (
    <p className="line">
      <button type="button" className="button primary" onClick={act}>
        <Icon aria-hidden className="icon" /> {words.acts[kind]} <kbd aria-hidden>a</kbd>
      </button>
      {invoice.status === 'followed' && (
        <button type="button" className="button" onClick={() => setPausing(true)}>
          <Pause aria-hidden className="icon" /> {words.pause}
        </button>
      )}
      {isPausing && <OpenPause invoice={invoice} close={() => setPausing(false)} />}
    </p>
  );
}

function LastFacts({ item: { invoice } }: { readonly item: WorkItem }) {
  const words = useWords(todayWords);
  const { language, formats } = useLanguage();
  const { data } = useQuery(historyQuery(invoice.id, language));
  const { past, planned } = timelineOf(data ?? []);
  const next = planned[0];
  const shown = [...(next ? [next] : []), ...past.map(({ entry }) => entry)].slice(0, FACTS);
  return (
    <>
      <header>
        <h3>{words.lastFacts}</h3>
        <Link
          className="end small"
          to="/factures/$invoiceId"
          params={{ invoiceId: invoice.id }}
          search={{}}
        >
          {words.wholeHistory}
        </Link>
      </header>
      <ol className="facts">
        {shown.map((entry) => {
          const { title, tone } = lookOf(entry, language);
          return (
            <li key={`${entry.at}.${entry.kind}.${entry.proof?.sequence}`} className={tone}>
              <time className="small muted" dateTime={entry.at}>
                {formats.moment(entry.at)}
              </time>
              <p>{title}</p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
