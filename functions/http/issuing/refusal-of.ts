import { addDays } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { IssuedInvoice } from '#domain/issued-invoice.ts';
import { type Problem, problem, refusedField } from '../problems/problem.ts';
import { refusedClause } from '../problems/refused-clause.ts';
import { isPdf } from './archive-document.ts';
import { differingPointers, type Fingerprints, fingerprintOf } from './fingerprints.ts';

/** What is known when an invoice is issued, before anything is stored. */
export type IssueFacts = {
  readonly issued: IssuedInvoice;
  readonly creditor: Pick<Creditor, 'rates'>;
  readonly fingerprints: Fingerprints;
  /** The invoice of that creditor and number, if it was issued before. */
  readonly existing: Invoice | undefined;
  /** The fingerprint of the request that used the same Idempotency-Key before. */
  readonly keptFingerprint: string | undefined;
};

/** Why an issue is refused; `undefined` when it is new or an exact repeat. */
export function refusalOf(facts: IssueFacts): Problem | undefined {
  const { issued, fingerprints, existing, keptFingerprint } = facts;
  const { document } = issued;
  if (document && !isPdf(document.contentBase64)) {
    const detail = 'document.contentBase64 must be a PDF file in base64 (it begins with %PDF-)';
    return refusedField('/document/contentBase64', detail, { code: 'not-a-pdf' });
  }
  if (keptFingerprint !== undefined && keptFingerprint !== fingerprintOf(fingerprints)) {
    return problem('key-reused', 'the same Idempotency-Key came with another body: take a new key');
  }
  // What was issued before was admitted by the rates of its day.
  return existing ? contradiction(existing, fingerprints) : unlawfulClause(facts);
}

/** Only a company is bound by a clause: for others the law's own rate holds, whatever is written. */
function unlawfulClause({ issued, creditor }: IssueFacts): Problem | undefined {
  const { penaltyClause, dueOn, debtor } = issued;
  if (debtor.kind !== 'company' || !penaltyClause) return undefined;
  return refusedClause(penaltyClause, addDays(dueOn, 1), creditor.rates);
}

/** Nobody can ask for the money of a creditor who was never described. */
export const unknownCreditor = (creditorId: string): Problem =>
  refusedField(
    '/creditorId',
    `creditorId must be a creditor known here: PUT /v1/creditors/${creditorId} first`,
    { code: 'not-known' },
  );

/** An invoice issued before with other facts. */
export function contradiction(existing: Invoice, fingerprints: Fingerprints): Problem | undefined {
  const pointers = differingPointers(existing.issuedAs, fingerprints);
  if (pointers.length === 0) return undefined;
  const { number } = existing.terms;
  return problem(
    'contradiction',
    `invoice ${number} was issued before with other facts: a correction is a credit note or a new number`,
    pointers.map((pointer) => ({
      pointer,
      detail: 'differs from what was issued first',
      code: 'differs' as const,
    })),
  );
}
