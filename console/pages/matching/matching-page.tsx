import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { UnmatchedPayment } from '../../api/types.ts';
import { unmatchedQuery } from '../../api/unmatched-query.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { MatchPayment } from './match-payment.tsx';
import { matchingWords } from './matching-words.ts';

/** Money that came and belongs to no invoice known here. */
export function MatchingPage() {
  const words = useWords(matchingWords);
  const { data, error, refetch } = useQuery(unmatchedQuery(useCreditor()));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (!data) return <Skeleton title={words.title} />;
  return (
    <>
      <header>
        <PageTitle title={words.title} />
        {data.length > 0 && <p className="second">{words.count(data.length)}</p>}
      </header>
      {data.length === 0 ? (
        <EmptyCard icon={Check} tone="ok" title={words.noneTitle} text={words.noneText} />
      ) : (
        <Table payments={data} />
      )}
    </>
  );
}

function Table({ payments }: { readonly payments: readonly UnmatchedPayment[] }) {
  const { columns, title, match } = useWords(matchingWords);
  return (
    <section className="card">
      <table className="cards movements">
        <caption className="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col" className="num">
              {columns.amount}
            </th>
            <th scope="col">{columns.says}</th>
            <th scope="col">
              <span className="hidden">{match}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {payments.map((payment) => (
            <Line key={payment.id} payment={payment} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ payment }: { readonly payment: UnmatchedPayment }) {
  const words = useWords(matchingWords);
  const { moment, euros } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { receivedAt, provider, signal } = payment;
  return (
    <tr>
      <td className="figure at">{moment(receivedAt)}</td>
      <td className="source">{provider}</td>
      <td className="what">{words.kinds[signal.kind]}</td>
      <td className="num balance">{signal.kind === 'received' ? euros(signal.amount) : '—'}</td>
      <td className="second says">{saidOf(payment) ?? words.nothing}</td>
      <td className="num state">
        <button type="button" className="button small" onClick={() => setOpen(true)}>
          {words.match}
        </button>
        {isOpen && <MatchPayment payment={payment} close={() => setOpen(false)} />}
      </td>
    </tr>
  );
}

/** What the provider said of the invoice, and the words of the payer. */
function saidOf({ about, signal }: UnmatchedPayment): string | undefined {
  const reference = signal.kind === 'received' ? signal.reference : undefined;
  switch (about.kind) {
    case 'invoice':
      return about.invoiceId;
    case 'number':
      return [...new Set([about.number, reference])].filter(Boolean).join(' · ');
    case 'reference':
      return about.text;
    case 'nothing':
      return reference;
  }
}
