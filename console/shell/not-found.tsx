import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useWords } from '../language/language.tsx';
import { EmptyCard } from '../parts/empty-card.tsx';
import { shell } from '../words/shell.ts';
import { PageTitle } from './page-title.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const words = useWords(shell);
  return (
    <>
      <PageTitle title={words.notFound} isHidden />
      <EmptyCard icon={SearchX} tone="grey" title={words.notFound} text={words.notFoundHelp}>
        <Link to="/factures" search={{}} className="button">
          {words.toInvoices}
        </Link>
      </EmptyCard>
    </>
  );
}
