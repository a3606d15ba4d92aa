import { useNavigate, useSearch } from '@tanstack/react-router';
import { Check, Eye, FileText, Link2 } from 'lucide-react';
import { useState } from 'react';
import type { HistoryEntry } from '../../api/types.ts';
import { useFormats, useLanguage, useWords } from '../../language/language.tsx';
import { lookOf } from './event-looks.ts';
import { ExactMessage } from './exact-message.tsx';
import { invoiceWords } from './invoice-words.ts';
import { messageWords } from './message-words.ts';
import { ProofDetail } from './proof-detail.tsx';
import type { TimelineEvent } from './timeline-of.ts';
import type { Chain } from './use-chain.ts';
import { useShowLetter } from './use-letter.ts';

type Props = { readonly event: TimelineEvent; readonly chain: Chain };

/** Something that happened, why, what came of it, and its proof, which opens. */
export function PastEvent({ event, chain }: Props) {
  const { language } = useLanguage();
  const { moment } = useFormats();
  const { proof: opened } = useSearch({ from: '/factures/$invoiceId' });
  const { entry, results } = event;
  const { title, icon: Icon, tone } = lookOf(entry, language);
  const sequences = [entry, ...results].flatMap(({ proof }) => proof?.sequence ?? []);
  const open = sequences.find((sequence) => sequence === opened);
  const proof = open === undefined ? undefined : chain.find(open);
  return (
    <li className={`event ${tone}${proof ? ' opened' : ''}`}>
      <span className="dot">
        <Icon aria-hidden className="icon" />
      </span>
      <div>
        <p className="between">
          <b>{title}</b>
          <time className="small muted" dateTime={entry.at}>
            {moment(entry.at)}
          </time>
        </p>
        <p className="second">{entry.summary}</p>
        <Foot event={event} sequences={sequences} opened={open} chain={chain} />
        {proof && <ProofDetail proof={proof} holds={chain.holds(proof.sequence)} />}
      </div>
    </li>
  );
}

type FootProps = {
  readonly event: TimelineEvent;
  readonly sequences: readonly number[];
  readonly opened: number | undefined;
  readonly chain: Chain;
};

function Foot({ event: { entry, results }, sequences, opened, chain }: FootProps) {
  const words = useWords(invoiceWords);
  const { hour } = useFormats();
  const show = useShowLetter();
  const delivered = results.find(({ kind }) => kind === 'contact-delivered');
  return (
    <p className="line small">
      {delivered && (
        <span className="chip ok">
          <Check aria-hidden className="icon" /> {words.deliveredAt(hour(delivered.at))}
        </span>
      )}
      <ReadMessage entry={entry} chain={chain} />
      {entry.letter !== undefined && entry.step && (
        <button type="button" className="plain" onClick={() => entry.step && show(entry.step)}>
          <FileText aria-hidden className="icon" /> {words.showLetter}
        </button>
      )}
      {sequences.map((sequence) => (
        <ProofLink key={sequence} sequence={sequence} isOpen={sequence === opened} />
      ))}
    </p>
  );
}

type LinkProps = { readonly sequence: number; readonly isOpen: boolean };

function ProofLink({ sequence, isOpen }: LinkProps) {
  const words = useWords(invoiceWords);
  const navigate = useNavigate({ from: '/factures/$invoiceId' });
  const toggle = () =>
    void navigate({
      search: (all) => ({ ...all, proof: isOpen ? undefined : sequence }),
      replace: true,
      resetScroll: false,
    });
  return (
    <button type="button" className="plain" aria-expanded={isOpen} onClick={toggle}>
      <Link2 aria-hidden className="icon" /> {words.proof(sequence)}
    </button>
  );
}

type ReadProps = { readonly entry: HistoryEntry; readonly chain: Chain };

/** Of a contact, the very message; a call is a task, and leaves none. */
function ReadMessage({ entry: { kind, channel, proof }, chain }: ReadProps) {
  const words = useWords(messageWords);
  const [isOpen, setOpen] = useState(false);
  const { claimId, invoiceId } = (proof && chain.find(proof.sequence)) ?? {};
  const isMessage = kind === 'contact-made' && channel !== 'call';
  if (!isMessage || claimId === undefined || invoiceId === undefined) return null;
  return (
    <>
      <button type="button" className="plain" onClick={() => setOpen(true)}>
        <Eye aria-hidden className="icon" /> {words.read}
      </button>
      {isOpen && (
        <ExactMessage invoiceId={invoiceId} claimId={claimId} close={() => setOpen(false)} />
      )}
    </>
  );
}
