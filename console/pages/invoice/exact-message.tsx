import { useQuery } from '@tanstack/react-query';
import { Check, FileText, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { messageQuery } from '../../api/invoice-queries.ts';
import type { Message } from '../../api/types.ts';
import { useFormats, useWords } from '../../language/language.tsx';
import { useRefusal } from '../../language/use-refusal.ts';
import { MailFrame } from '../../parts/mail-frame.tsx';
import { messageWords } from './message-words.ts';

type Props = {
  readonly invoiceId: string;
  readonly claimId: string;
  readonly close: () => void;
};

/** A contact as the debtor reads it: the very mail, SMS or letter. */
export function ExactMessage({ invoiceId, claimId, close }: Props) {
  const words = useWords(messageWords);
  const refusal = useRefusal();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error } = useQuery(messageQuery(invoiceId, claimId));
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog message" aria-label={words.title} onClose={close}>
      <header className="between">
        <h2>{data?.subject ?? words.title}</h2>
        <button
          type="button"
          className="bare"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden className="icon" />
        </button>
      </header>
      {error && (
        <p className="refusal" role="alert">
          {refusal(error)}
        </p>
      )}
      {data && <Read message={data} />}
    </dialog>
  );
}

function Read({ message }: { readonly message: Message }) {
  const words = useWords(messageWords);
  const { longDayOfMoment, hour } = useFormats();
  const { to, at, attachments, isIntact, sha256 } = message;
  const Icon = isIntact ? Check : X;
  return (
    <>
      <p className="second">
        {words.to(to)} · {longDayOfMoment(at)}, {hour(at)}
      </p>
      <p className="line small">
        <span className={isIntact ? 'chip ok' : 'chip bad'} title={sha256}>
          <Icon aria-hidden className="icon" /> {isIntact ? words.intact : words.altered}
        </span>
        {attachments.map(({ href, fileName }) => (
          <a key={href} href={href} target="_blank" rel="noopener">
            <FileText aria-hidden className="icon" /> {fileName}
          </a>
        ))}
      </p>
      <Body message={message} />
      <Headers headers={message.headers} />
    </>
  );
}

function Body({ message: { html, text } }: { readonly message: Message }) {
  const words = useWords(messageWords);
  if (html !== undefined) return <MailFrame title={words.title} html={html} />;
  return text === undefined ? null : <p className="plain-text">{text}</p>;
}

function Headers({ headers }: Pick<Message, 'headers'>) {
  const words = useWords(messageWords);
  if (headers.length === 0) return null;
  return (
    <details>
      <summary className="small">{words.headers}</summary>
      <dl className="headers small">
        {headers.map(({ name, value }) => (
          <div key={`${name}.${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
