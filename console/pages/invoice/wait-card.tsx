import { Info } from 'lucide-react';
import type { HistoryEntry, Hold, Invoice } from '../../api/types.ts';
import type { Formats } from '../../formats/formats.ts';
import type { Language } from '../../language/bilingual.ts';
import { useFormats, useLanguage, useWords } from '../../language/language.tsx';
import { reasonIn } from '../../words/dispute-reasons.ts';
import { holds } from '../../words/states.ts';
import { useOpenAct } from './acts-provider.tsx';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly invoice: Invoice; readonly history: readonly HistoryEntry[] };
type Words = (typeof invoiceWords)['fr'];

/** Why nothing leaves, until when, and the button that frees it. Absent when nothing waits. */
export function WaitCard({ invoice, history }: Props) {
  if (invoice.question !== undefined) {
    const asked = history.findLast(({ kind }) => kind === 'finance-asked');
    return <Asked why={asked?.summary ?? invoice.question} />;
  }
  return invoice.hold ? <Held hold={invoice.hold} /> : null;
}

function Asked({ why }: { readonly why: string }) {
  const words = useWords(invoiceWords);
  const open = useOpenAct();
  return (
    <section className="card wait warn">
      <Info aria-hidden className="icon" />
      <div>
        <h2>{words.askedTitle}</h2>
        <p>{why}</p>
      </div>
      <button
        type="button"
        className="button primary"
        onClick={() => open({ kind: 'answer', why })}
      >
        {words.answer}
      </button>
    </section>
  );
}

function Held({ hold }: { readonly hold: Hold }) {
  const words = useWords(invoiceWords);
  const formats = useFormats();
  const { language } = useLanguage();
  const open = useOpenAct();
  const { icon: Icon, label, tone } = holds[hold.kind];
  return (
    <section className={`card wait ${tone}`}>
      <Icon aria-hidden className="icon" />
      <div>
        <h2>{label[language]}</h2>
        <p>{whyOf(hold, { words, formats, language })}</p>
        <p className="second">{words.heldUntil(formats.day(hold.until), hold.by)}</p>
      </div>
      <button type="button" className="button" onClick={() => open({ kind: 'release' })}>
        {words.release}
      </button>
    </section>
  );
}

type Telling = {
  readonly words: Words;
  readonly formats: Formats;
  readonly language: Language;
};

function whyOf(hold: Hold, { words, formats, language }: Telling): string {
  const { day, euros } = formats;
  switch (hold.kind) {
    case 'promise':
      return words.promisedFor(day(hold.promisedOn));
    case 'plan':
      return hold.instalments
        .map(({ dueOn, amount }) => `${day(dueOn)}\u00a0: ${euros(amount)}`)
        .join(' · ');
    case 'dispute': {
      const reason = reasonIn(language, hold.reason);
      return hold.amount === undefined ? reason : words.contested(reason, euros(hold.amount));
    }
    case 'insolvency':
      return words.insolvent(day(hold.publishedOn));
    case 'pause':
      return hold.reason;
  }
}
