import { Download } from 'lucide-react';
import type { HistoryEntry, Invoice, Proof } from '../../api/types.ts';
import { useFormats, useLanguage, useWords } from '../../language/language.tsx';
import { downloadProofs } from './download-proofs.ts';
import { lookOf } from './event-looks.ts';
import { invoiceWords } from './invoice-words.ts';
import { Hash, Verdict } from './proof-detail.tsx';
import { useChain } from './use-chain.ts';

type Props = {
  readonly invoice: Invoice;
  readonly proofs: readonly Proof[];
  readonly history: readonly HistoryEntry[];
};

/** The chain, proof by proof, each checked here; and the export that an expert verifies without us. */
export function ProofsTab({ invoice, proofs, history }: Props) {
  const words = useWords(invoiceWords);
  return (
    <>
      <table className="proofs">
        <thead>
          <tr>
            <th scope="col">{words.sequence}</th>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.fact}</th>
            <th scope="col">{words.hash}</th>
            <th scope="col">{words.check}</th>
          </tr>
        </thead>
        <ProofLines proofs={proofs} history={history} />
      </table>
      <div className="pad">
        <button type="button" className="button" onClick={() => void downloadProofs(invoice)}>
          <Download aria-hidden className="icon" /> {words.exportProofs}
        </button>
      </div>
    </>
  );
}

function ProofLines({ proofs, history }: Omit<Props, 'invoice'>) {
  const { language } = useLanguage();
  const { moment } = useFormats();
  const chain = useChain(proofs);
  const titleOf = (sequence: number) => {
    const entry = history.find(({ proof }) => proof?.sequence === sequence);
    return entry && lookOf(entry, language).title;
  };
  return (
    <tbody>
      {proofs.map(({ sequence, at, kind, hash }) => (
        <tr key={sequence}>
          <td className="figure">{sequence}</td>
          <td>
            <time dateTime={at}>{moment(at)}</time>
          </td>
          <td>{titleOf(sequence) ?? kind}</td>
          <td>
            <Hash value={hash} />
          </td>
          <td>
            <Verdict holds={chain.holds(sequence)} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
