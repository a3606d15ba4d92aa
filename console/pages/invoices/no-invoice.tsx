import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useWords } from '../../language/language.tsx';
import { EmptyCard } from '../../parts/empty-card.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { invoiceWords } from './invoice-words.ts';

/** The list before the first invoice: it says how one comes in. */
export function NoInvoice() {
  const words = useWords(invoiceWords);
  return (
    <>
      <PageTitle title={words.title} />
      <EmptyCard icon={FileText} tone="info" title={words.emptyTitle} text={words.emptyText}>
        <Link to="/deposer" className="button primary" activeProps={{}}>
          {words.drop}
        </Link>
        <a className="button" href="/v1/openapi.json" target="_blank" rel="noopener">
          {words.emptyLink}
        </a>
      </EmptyCard>
    </>
  );
}
