import { useNavigate, useSearch } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { InvoiceRow, WorkItem } from '../../api/types.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import { useSelection } from '../../parts/use-selection.ts';
import { MassBar } from '../invoices/mass-bar.tsx';
import { SelectedPanel } from './selected-panel.tsx';
import { todayWords } from './today-words.ts';
import { useWorkAct } from './use-work-act.tsx';
import { keyOf, rowsUnder } from './work-kinds.ts';
import { WorkTable } from './work-table.tsx';
import { WORK_TABS, type WorkTab } from './work-tabs.ts';

type Row = WorkItem & { readonly id: string };

/** The work of the day by heading, with the line one is at and what can be done about it. */
export function WorkList({ items }: { readonly items: readonly WorkItem[] }) {
  const words = useWords(todayWords);
  const { heading: tab = 'all' } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const rows: readonly Row[] = rowsUnder(items, tab).map((item) => ({ ...item, id: keyOf(item) }));
  const [pressed, press] = useState<string>();
  const selection = useSelection(rows);
  const { act, dialog } = useWorkAct();
  const current = useRowKeys(rows, { open: act, selection, pressed, press });
  const row = rows[current ?? 0];
  useKeys({ a: row && (() => act(row)) });
  const show = (next: WorkTab) =>
    void navigate({
      search: (all) => ({ ...all, heading: next === 'all' ? undefined : next }),
      replace: true,
      resetScroll: false,
    });
  const tabs = WORK_TABS.map((id) => ({
    id,
    label: words.tabs[id],
    count: rowsUnder(items, id).length,
  }));
  return (
    <div className="work">
      <section className="card">
        <Tabs tabs={tabs} current={tab} show={show}>
          {row ? (
            <WorkTable rows={rows} current={row.id} selection={selection} press={press} />
          ) : (
            <NothingToDo tab={tab} showAll={() => show('all')} />
          )}
        </Tabs>
        <MassBar rows={invoicesOf(selection.rows)} clear={selection.clear} />
      </section>
      {row && <SelectedPanel item={row} act={() => act(row)} />}
      {dialog}
    </div>
  );
}

/** Each invoice once, though it may have several rows. */
const invoicesOf = (rows: readonly WorkItem[]): readonly InvoiceRow[] => [
  ...new Map(rows.map(({ invoice }) => [invoice.id, invoice])).values(),
];

type NothingProps = { readonly tab: WorkTab; readonly showAll: () => void };

function NothingToDo({ tab, showAll }: NothingProps) {
  const words = useWords(todayWords);
  if (tab === 'all') {
    return <EmptyCard icon={Check} tone="ok" title={words.doneTitle} text={words.doneText} />;
  }
  return (
    <EmptyCard icon={Check} tone="grey" title={words.noneTitle} text={words.noneText}>
      <button type="button" className="button" onClick={showAll}>
        {words.seeAll}
      </button>
    </EmptyCard>
  );
}
