import { describe, expect, it } from 'vitest';
import type { Debtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import type { StepName } from '#domain/step-name.ts';
import { whyUnreached } from '#domain/unreached-step.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const now = at('2026-06-20T08:00:00Z');
const onPaper: Debtor = { ...menez, contacts: [] };
const thrifty = { ...lanvaux, minimumForLetters: cents(2_000_000) };

const why = (step: StepName, over: Partial<Invoice> = {}, creditor = thrifty, debtor = onPaper) =>
  whyUnreached(summaryOf(anInvoice(over)), step, { debtor, creditor }, now);

describe('a step to come', () => {
  it('reaches nobody where the debtor has no address for it', () => {
    expect(why('reminder')).toBe('no-channel');
  });

  it('is not written where the letter is dearer than what is owed', () => {
    expect(why('first-letter')).toBe('below-minimum');
    expect(why('first-letter', {}, { ...thrifty, minimumForLetters: cents(100) })).toBeUndefined();
    expect(why('first-letter', {}, thrifty, menez)).toBeUndefined();
  });

  it('has reached the debtor once a contact was made, whatever is known of him since', () => {
    expect(why('first-letter', { contacts: [aContact({ state: 'sent' })] })).toBeUndefined();
    expect(why('reminder', { contacts: [aContact({ state: 'sent' })] })).toBe('no-channel');
  });

  it('is nobody’s letter where it is the file, or no step of the calendar', () => {
    expect(why('legal-file')).toBeUndefined();
    expect(why('third-letter')).toBeUndefined();
  });
});
