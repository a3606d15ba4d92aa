import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarOff } from 'lucide-react';
import { useRef, useState } from 'react';
import './sends.css';
import { nextSendsQuery } from '../../api/next-sends-query.ts';
import type { NextSend, NextSends } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import { useSelection } from '../../parts/use-selection.ts';
import { useCreditor } from '../../shell/creditor-choice.tsx';
import { Failure } from '../../shell/failure.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { MassBar } from '../invoices/mass-bar.tsx';
import { SendPreview } from './send-preview.tsx';
import { SendsTable } from './sends-table.tsx';
import { sendsWords } from './sends-words.ts';

export type SendRow = NextSend & { readonly id: string };

/** What leaves on the next day on which something does, each message as it would be read. */
export function SendsPage() {
  const words = useWords(sendsWords);
  const { data, error, refetch } = useQuery(nextSendsQuery(useCreditor()));
  if (error) return <Failure error={error} reset={() => void refetch()} />;
  if (!data) return <Skeleton title={words.title} />;
  return (
    <>
      <Head sends={data} />
      {data.items.length === 0 ? (
        <NoSend />
      ) : (
        <Sends rows={data.items.map((item) => ({ ...item, id: item.invoice.id }))} />
      )}
    </>
  );
}

function Head({ sends: { on, count, amount, items } }: { readonly sends: NextSends }) {
  const words = useWords(sendsWords);
  const { fullDay, hour, euros } = useFormats();
  const [first] = items;
  return (
    <header>
      <PageTitle title={words.title} />
      {on !== undefined && first && (
        <p className="second">
          {words.count(fullDay(on), count, euros(amount), hour(first.at))}
          <br />
          {words.help}
        </p>
      )}
    </header>
  );
}

function NoSend() {
  const words = useWords(sendsWords);
  return (
    <EmptyCard icon={CalendarOff} tone="grey" title={words.noneTitle} text={words.noneText}>
      <Link to="/ne-partira-pas" className="button" activeProps={{}}>
        {words.seeBlocked}
      </Link>
    </EmptyCard>
  );
}

const isNarrow = () => matchMedia('(max-width: 1080px)').matches;

function Sends({ rows }: { readonly rows: readonly SendRow[] }) {
  const [pressed, setPressed] = useState<string>();
  const preview = useRef<HTMLDivElement>(null);
  const press = (id: string) => {
    setPressed(id);
    // Where it stands above the rows, what was pressed for would be out of sight.
    if (isNarrow()) preview.current?.scrollIntoView();
  };
  const selection = useSelection(rows);
  const current = useRowKeys(rows, { open: ({ id }) => press(id), selection, pressed, press });
  const row = rows[current ?? 0];
  if (!row) return null;
  return (
    <div className="send-columns">
      <section className="card">
        <SendsTable rows={rows} current={row.id} selection={selection} press={press} />
        <MassBar rows={selection.rows.map(({ invoice }) => invoice)} clear={selection.clear} />
      </section>
      <div className="send-preview" ref={preview}>
        <SendPreview key={row.id} row={row} />
      </div>
    </div>
  );
}
