import { useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Download } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Invoice, Proof, StepName } from '../../api/types.ts';
import { useKeys } from '../../keyboard/use-keys.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { steps as stepLooks } from '../../words/states.ts';
import { paperWords } from './paper-words.ts';
import { letterSteps, previewSteps } from './steps-of.ts';
import { useShowLetter } from './use-letter.ts';

/** The reader of PDFs is heavy: only who looks at a letter loads it. */
const Paper = lazy(async () => ({ default: (await import('../../paper/paper.tsx')).Paper }));

type Props = { readonly invoice: Invoice; readonly proofs: readonly Proof[] };

/** The letters of the invoice: those that left as they left, those to come as they would leave today. */
export function PaperCard({ invoice, proofs }: Props) {
  const words = useWords(paperWords);
  const { language } = useLanguage();
  const sent = letterSteps(invoice);
  const all = [...sent, ...previewSteps(invoice).filter((step) => !sent.includes(step))];
  const { letter = sent.at(-1) ?? all[0] } = useSearch({ from: '/factures/$invoiceId' });
  const step = all.find((one) => one === letter);
  if (step === undefined) return null;
  const isSent = sent.includes(step);
  const address = `/v1/invoices/${invoice.id}/letters/${step}`;
  const href = isSent ? address : `${address}?preview=true`;
  const title = stepLooks[step].label[language];
  return (
    <aside className="card paper-card" aria-label={words.label}>
      <header>
        <h2>{isSent ? title : words.previewOf(title)}</h2>
        <span className="end">
          <Turn all={all} step={step} />
          <a className="bare" href={href} target="_blank" rel="noopener" aria-label={words.open}>
            <Download aria-hidden className="icon" />
          </a>
        </span>
      </header>
      <Suspense fallback={<div className="paper-wait" />}>
        <Paper
          href={href}
          title={title}
          expected={isSent ? hashOf(proofs, step) : undefined}
          isPreview={!isSent}
        />
      </Suspense>
    </aside>
  );
}

/** The hash of the letter that was sent, as its proof states it. */
const hashOf = (proofs: readonly Proof[], step: StepName): string | undefined =>
  proofs.findLast((proof) => proof.kind === 'contact-made' && proof.step === step && proof.letter)
    ?.letter?.sha256;

type TurnProps = { readonly all: readonly StepName[]; readonly step: StepName };

function Turn({ all, step }: TurnProps) {
  const words = useWords(paperWords);
  const show = useShowLetter();
  const at = all.indexOf(step);
  const before = all[at - 1];
  const after = all[at + 1];
  useKeys({
    '[': before && (() => show(before)),
    ']': after && (() => show(after)),
  });
  return (
    <>
      <button
        type="button"
        className="bare"
        aria-label={words.letterBefore}
        disabled={!before}
        onClick={() => before && show(before)}
      >
        <ChevronLeft aria-hidden className="icon" />
      </button>
      <button
        type="button"
        className="bare"
        aria-label={words.letterAfter}
        disabled={!after}
        onClick={() => after && show(after)}
      >
        <ChevronRight aria-hidden className="icon" />
      </button>
    </>
  );
}
