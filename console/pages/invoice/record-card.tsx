import { useNavigate, useSearch } from '@tanstack/react-router';
import type { HistoryEntry, Invoice, Proof } from '../../api/types.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { useWords } from '../../language/language.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import type { Tab } from './invoice-view.ts';
import { invoiceWords } from './invoice-words.ts';
import { PaymentsTab } from './payments-tab.tsx';
import { PlannedTab } from './planned-tab.tsx';
import { ProofsTab } from './proofs-tab.tsx';
import { timelineOf } from './timeline-of.ts';
import { TimelineTab } from './timeline-tab.tsx';

type Props = {
  readonly invoice: Invoice;
  readonly history: readonly HistoryEntry[];
  readonly proofs: readonly Proof[];
};

/** The record of an invoice: its timeline, what is to come, its money, its proofs. */
export function RecordCard({ invoice, history, proofs }: Props) {
  const words = useWords(invoiceWords);
  const { tab = 'history' } = useSearch({ from: '/factures/$invoiceId' });
  const navigate = useNavigate({ from: '/factures/$invoiceId' });
  const { planned, past } = timelineOf(history);
  const show = (next: Tab) =>
    void navigate({
      search: (all) => ({ ...all, tab: next === 'history' ? undefined : next }),
      replace: true,
      resetScroll: false,
    });
  useKeys({ v: () => show('proofs') });
  const money = invoice.payments.length + invoice.creditNotes.length;
  const tabs = [
    { id: 'history', label: words.history, count: past.length },
    { id: 'planned', label: words.planned, count: planned.length },
    { id: 'payments', label: words.payments, count: money },
    { id: 'proofs', label: words.proofs, count: proofs.length },
  ] as const;
  return (
    <section className="card record" aria-label={words.history}>
      <Tabs tabs={tabs} current={tab} show={show}>
        {tab === 'history' && (
          <TimelineTab invoice={invoice} planned={planned} past={past} proofs={proofs} />
        )}
        {tab === 'planned' && <PlannedTab invoice={invoice} planned={planned} />}
        {tab === 'payments' && <PaymentsTab invoice={invoice} />}
        {tab === 'proofs' && <ProofsTab invoice={invoice} proofs={proofs} history={history} />}
      </Tabs>
    </section>
  );
}
