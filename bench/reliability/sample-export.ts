import { GENESIS, Proof, type ProofDraft } from '#domain/proof.ts';
import { sealProof } from '../../functions/records/seal-proof.ts';
import { at, INVOICE_ID } from '../../test/support/invoice.ts';
import { sha256 } from '../../verify/sha256.ts';

const bytes = Buffer.from('%PDF-1.7 Relance 1, à régler avant le 30 juin : 18 640,80 €');
const letter = { key: 'first-letter.pdf', sha256: sha256(bytes) };

const drafts: readonly ProofDraft[] = [
  {
    kind: 'invoice-received',
    at: at('2026-05-19T08:00:00Z'),
    by: 'api',
    facts: { number: 'F2026-0388', total: 1_864_080, dueOn: '2026-06-18' },
  },
  {
    kind: 'contact-made',
    at: at('2026-06-22T07:00:00Z'),
    by: 'relance',
    step: 'first-letter',
    channel: 'email',
    to: 'compta@menez.example',
    letter,
  },
  { kind: 'contact-delivered', at: at('2026-06-22T07:00:04Z'), by: 'provider', to: 'Ménez' },
  {
    kind: 'payment-received',
    at: at('2026-06-29T09:12:00Z'),
    by: 'api',
    facts: { paymentId: 'p1', amount: 1_864_080, balance: 0 },
  },
  { kind: 'settled', at: at('2026-06-29T09:12:00Z'), by: 'relance', facts: { balance: 0 } },
];

/** An export as the API writes it, and the letter it names. */
export function sampleExport() {
  let previousHash = GENESIS;
  const lines = drafts.map((draft, index) => {
    const proof = sealProof(draft, { invoiceId: INVOICE_ID, sequence: index + 1, previousHash });
    previousHash = proof.hash;
    return JSON.stringify(Proof.parse(proof));
  });
  return { lines, letter: { ...letter, bytes } };
}
