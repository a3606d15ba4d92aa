import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { historyQuery } from '../../api/invoice-queries.ts';
import type { Task } from '../../api/types.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { lookOf } from '../invoice/event-looks.ts';
import { timelineOf } from '../invoice/timeline-of.ts';
import { callWords } from './call-words.ts';

const FACTS = 6;

/** What is owed, and what was already said. */
export function CallAccount({ call }: { readonly call: Task }) {
  return (
    <div className="stack">
      <Account call={call} />
      <Said call={call} />
    </div>
  );
}

function Account({ call: { invoice } }: { readonly call: Task }) {
  const words = useWords(callWords);
  const { euros, lateness } = useLanguage().formats;
  const { id, number, creditorId, debtor } = invoice;
  return (
    <section className="card">
      <header>
        <h2>{words.account}</h2>
      </header>
      <dl className="sum">
        <div>
          <dt>{words.invoice}</dt>
          <dd>
            <Link to="/factures/$invoiceId" params={{ invoiceId: id }} search={{}}>
              {number}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{words.balance}</dt>
          <dd>{euros(invoice.balance)}</dd>
        </div>
        <div>
          <dt>{words.late}</dt>
          <dd>{lateness(invoice.daysLate)}</dd>
        </div>
      </dl>
      <p className="pad small">
        <Link to="/debiteurs/$creditorId/$debtorId" params={{ creditorId, debtorId: debtor.id }}>
          {words.ofDebtor}
        </Link>
      </p>
    </section>
  );
}

function Said({ call: { invoice } }: { readonly call: Task }) {
  const words = useWords(callWords);
  const { language, formats } = useLanguage();
  const { data } = useQuery(historyQuery(invoice.id, language));
  const { past } = timelineOf(data ?? []);
  return (
    <section className="card">
      <header>
        <h2>{words.alreadySaid}</h2>
      </header>
      {past.length === 0 && <p className="pad small second">{words.nothingSaid}</p>}
      <ol className="facts">
        {past.slice(0, FACTS).map(({ key, entry }) => {
          const { title, tone } = lookOf(entry, language);
          return (
            <li key={key} className={tone}>
              <time className="small muted" dateTime={entry.at}>
                {formats.moment(entry.at)}
              </time>
              <p>{title}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
