import * as z from 'zod';
import { CreditorId } from '#domain/creditor.ts';
import { DebtorId } from '#domain/debtor.ts';
import { InvoiceId } from '#domain/invoice-id.ts';

/** Who does it, as finance signs: it stands on the timeline and in the proofs. */
export const By = z.string().trim().min(1).max(70);

/** Why, in a person's words. */
export const Reason = z.string().trim().min(1).max(500);

/** What a decision of finance must say. */
export const DecisionToRecord = z.strictObject({ reason: Reason, by: By }).meta({ id: 'Decision' });

/** Of an act nobody signed, this is all that is known. */
export const UNSIGNED = 'api';

export const invoiceParams = z.strictObject({ invoiceId: InvoiceId });
export const creditorParams = z.strictObject({ creditorId: CreditorId });
export const debtorParams = creditorParams.extend({ debtorId: DebtorId });
