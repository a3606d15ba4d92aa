import { Check, X } from 'lucide-react';
import type { Proof } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { invoiceWords } from './invoice-words.ts';

type Props = { readonly proof: Proof; readonly holds: boolean | undefined };

/** A proof as it is kept: to whom, by which service, with which hashes, and whether they hold. */
export function ProofDetail({ proof, holds }: Props) {
  const words = useWords(invoiceWords);
  const { to, providerId, letter, message, hash, previousHash } = proof;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.to, to],
    [words.provider, providerId],
    [words.letterHash, letter?.sha256],
    [words.messageHash, message?.sha256],
  ];
  return (
    <div className="proof">
      <dl>
        {facts.flatMap(([label, value]) =>
          value === undefined
            ? []
            : [
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>,
              ],
        )}
      </dl>
      <p className="hash">
        <span>{words.sha}</span> <Hash value={hash} /> <span>· {words.previous}</span>{' '}
        <Hash value={previousHash} /> <Verdict holds={holds} />
      </p>
    </div>
  );
}

const SHOWN = 8;

/** The two ends of a hash; all of it on hover, and to whoever copies it. */
export const Hash = ({ value }: { readonly value: string }) => (
  <code title={value}>{`${value.slice(0, SHOWN)}…${value.slice(-SHOWN)}`}</code>
);

/** Whether the hash, computed again here, is the one stated and follows the one before. */
export function Verdict({ holds }: { readonly holds: boolean | undefined }) {
  const words = useWords(invoiceWords);
  if (holds === undefined) return null;
  const Icon = holds ? Check : X;
  return (
    <span className={holds ? 'verdict ok' : 'verdict bad'}>
      <Icon aria-hidden className="icon" /> {holds ? words.chainHolds : words.chainBroken}
    </span>
  );
}
