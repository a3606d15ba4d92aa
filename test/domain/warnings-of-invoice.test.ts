import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { InvoiceTerms } from '#domain/issued-invoice.ts';
import { warningsOfInvoice } from '#domain/warnings-of-invoice.ts';
import { anInvoice } from '../support/invoice.ts';
import { aubertin, college, lanvaux, menez } from '../support/letter-facts.ts';

const parties = { debtor: menez, creditor: lanvaux };
const due = (dueOn: string, more: Partial<InvoiceTerms> = {}) =>
  anInvoice({}, { dueOn: civilDate(dueOn), ...more });

describe('warningsOfInvoice', () => {
  it('has nothing to say of a term of thirty days', () => {
    expect(warningsOfInvoice(anInvoice(), parties, undefined)).toEqual([]);
  });

  it('names the last day the law admits and where that is written', () => {
    expect(warningsOfInvoice(due('2026-09-30'), parties, undefined)).toEqual([
      { kind: 'term-over-cap', latestOn: '2026-07-18', source: 'C. com. L441-10 I' },
    ]);
    expect(warningsOfInvoice(due('2026-07-31'), parties, undefined)).toMatchObject([
      { kind: 'term-needs-end-of-month-clause' },
    ]);
  });

  it('holds companies to the cap of the creditor’s trade, an invoice to its own', () => {
    const carrier = { ...lanvaux, termCap: 'transport' } as const;
    const invoice = due('2026-06-19');
    const kinds = (debtor: typeof menez | typeof college | typeof aubertin, one = invoice) =>
      warningsOfInvoice(one, { debtor, creditor: carrier }, undefined).map(({ kind }) => kind);

    expect(kinds(menez)).toEqual(['term-over-cap']);
    expect(kinds(menez, due('2026-06-19', { termCap: 'agreed' }))).toEqual([]);
    expect(kinds(college, due('2026-06-18'))).toEqual([]);
    const butcher = { ...lanvaux, termCap: 'fresh-meat' } as const;
    expect(
      warningsOfInvoice(due('2026-06-18'), { debtor: college, creditor: butcher }, undefined),
    ).toEqual([]);
    expect(kinds(aubertin, due('2027-06-18', { termCap: 'agreed' }))).toEqual([]);
  });

  it('counts a public buyer’s thirty days from the day it had the request', () => {
    const invoice = due('2026-06-25', { deliveredOn: civilDate('2026-05-26') });
    expect(warningsOfInvoice(invoice, { ...parties, debtor: college }, undefined)).toEqual([]);
    expect(
      warningsOfInvoice(due('2026-06-25'), { ...parties, debtor: college }, undefined),
    ).toMatchObject([{ latestOn: '2026-06-18' }]);
  });

  it('adds the end of limitation once it is near', () => {
    const limitation = { startedOn: civilDate('2026-05-19'), lastDayOn: civilDate('2031-05-19') };
    expect(warningsOfInvoice(anInvoice(), parties, limitation)).toEqual([]);
    expect(
      warningsOfInvoice(anInvoice(), parties, { ...limitation, warning: 'within-a-month' }),
    ).toEqual([{ kind: 'limitation-within-a-month', lastDayOn: '2031-05-19' }]);
  });
});
