import { useQuery } from '@tanstack/react-query';
import { Check, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import './paper.css';
import { useWords } from '../language/language.tsx';
import { useRefusal } from '../language/use-refusal.ts';
import { paperWords } from '../pages/invoice/paper-words.ts';
import { type OpenedPdf, openPdf } from './open-pdf.ts';
import { PaperPage } from './paper-page.tsx';

type Props = {
  readonly href: string;
  readonly title: string;
  /** The SHA-256 its bytes must have; a preview has none. */
  readonly expected?: string | undefined;
  /** Whether it has not left: it is shown, and nothing is kept of it. */
  readonly isPreview?: boolean;
};

/** A PDF page by page, with whether its bytes are the ones that were proved. */
export function Paper({ href, title, expected, isPreview = false }: Props) {
  const words = useWords(paperWords);
  const refusal = useRefusal();
  const { data, error } = useQuery({
    queryKey: ['letter', href],
    queryFn: ({ signal }) => openPdf(href, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error) {
    return (
      <p className="pad bad" role="alert">
        {words.failed} {refusal(error)}
      </p>
    );
  }
  if (!data) return <div className="paper-wait" aria-busy="true" />;
  return (
    <>
      <Pages key={href} pdf={data} title={title} />
      {isPreview && <p className="paper-foot small second">{words.preview}</p>}
      {expected !== undefined && <Archive sha256={data.sha256} expected={expected} />}
    </>
  );
}

function Pages({ pdf, title }: { readonly pdf: OpenedPdf; readonly title: string }) {
  const words = useWords(paperWords);
  const [page, setPage] = useState(1);
  const count = pdf.document.numPages;
  useEffect(() => () => void pdf.document.loadingTask.destroy(), [pdf]);
  return (
    <div className="paper">
      <PaperPage pdf={pdf} page={page} label={words.pageOf(title, page, count)} />
      <div className="between small second">
        <span aria-live="polite">{words.page(page, count)}</span>
        <span>
          <button
            type="button"
            className="bare"
            aria-label={words.pageBefore}
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            <ChevronLeft aria-hidden className="icon" />
          </button>
          <button
            type="button"
            className="bare"
            aria-label={words.pageAfter}
            disabled={page === count}
            onClick={() => setPage(page + 1)}
          >
            <ChevronRight aria-hidden className="icon" />
          </button>
        </span>
      </div>
    </div>
  );
}

type ArchiveProps = { readonly sha256: string; readonly expected: string };

function Archive({ sha256, expected }: ArchiveProps) {
  const words = useWords(paperWords);
  const isSame = sha256 === expected;
  const Icon = isSame ? Check : X;
  return (
    <p className="paper-foot between small">
      <span className="second">{words.archive}</span>
      <span className={isSame ? 'ok' : 'bad'} title={sha256}>
        <Icon aria-hidden className="icon" /> {isSame ? words.same : words.different}
      </span>
    </p>
  );
}
