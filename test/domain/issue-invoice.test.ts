import { describe, expect, it } from 'vitest';
import { type Issue, issueInvoice } from '#domain/issue-invoice.ts';
import { IssuedInvoice } from '#domain/issued-invoice.ts';
import { cents } from '#domain/money.ts';
import { GENESIS } from '#domain/proof.ts';
import { at, INVOICE_ID, terms } from '../support/invoice.ts';
import { issuedBody } from '../support/issued.ts';

const AT = at('2026-05-19T08:00:00Z');
const document = { fileName: 'F2026-0388.pdf', key: 'invoice.pdf', sha256: 'a'.repeat(64) };
const issued = (over: Partial<Issue> = {}) =>
  issueInvoice({
    id: INVOICE_ID,
    terms,
    debtorId: 'menez',
    calendar: 'standard',
    issuedAs: {},
    at: AT,
    ...over,
  });

describe('issueInvoice', () => {
  it('is followed from now on, in its first cycle, and not yet reviewed', () => {
    expect(issued().invoice).toMatchObject({
      status: 'followed',
      execution: { cycle: 1 },
      situation: 1,
      reviewed: 0,
      version: 0,
      payments: [],
      creditNotes: [],
      contacts: [],
      approved: [],
      steps: {},
      proofs: { sequence: 0, head: GENESIS, sealed: [] },
    });
  });

  it('is proved with its amounts and days', () => {
    expect(issued().proofs).toEqual([
      {
        kind: 'invoice-received',
        at: AT,
        by: 'api',
        facts: {
          number: 'F2026-0388',
          total: 1_864_080,
          issuedOn: '2026-05-19',
          dueOn: '2026-06-18',
          calendar: 'standard',
        },
      },
    ]);
    expect(issued().invoice).not.toHaveProperty('document');
  });

  it('is proved with the hash of its own PDF, where there is one', () => {
    const change = issued({ document });
    expect(change.invoice.document).toEqual(document);
    expect(change.proofs[0]?.letter).toEqual({ key: 'invoice.pdf', sha256: document.sha256 });
  });

  it('is settled at once when it was paid before', () => {
    const paid = issued({ terms: { ...terms, alreadyPaid: terms.total } });
    expect(paid.invoice.status).toBe('settled');
    expect(paid.proofs.map(({ kind }) => kind)).toEqual(['invoice-received', 'settled']);
    expect(issued({ terms: { ...terms, alreadyPaid: cents(1_864_079) } }).invoice.status).toBe(
      'followed',
    );
  });
});

describe('IssuedInvoice', () => {
  const wrongAt = (over: object) =>
    IssuedInvoice.safeParse({ ...issuedBody, ...over }).error?.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );

  it('takes what an invoicing software sends', () => {
    expect(IssuedInvoice.safeParse(issuedBody).success).toBe(true);
  });

  it.each([
    [{ dueOn: '2026-05-19' }],
    [{ alreadyPaid: 1_864_080 }],
    [{ alreadyPaid: 0 }],
    [{ net: 1_553_400, tax: 310_680 }],
    [{ net: 1 }],
    [{ tax: 1 }],
    [{ tax: 0, net: 1_864_080 }],
    [{ deliveredOn: '2026-04-30', termCap: 'transport' }],
    [{ paymentLink: 'https://pay.example/F2026-0388' }],
    [{ document: { fileName: 'Facture été 1.PDF', contentBase64: 'JVBERi0=' } }],
  ])('takes %o', (over) => {
    expect(wrongAt(over)).toBeUndefined();
  });

  it.each([
    [{ dueOn: '2026-05-18' }, 'dueOn: a day on or after issuedOn (2026-05-19)'],
    [{ alreadyPaid: 1_864_081 }, 'alreadyPaid: at most the total (1864080)'],
    [{ alreadyPaid: -1 }, 'alreadyPaid: an amount in cents, 0 or more'],
    [{ net: 1_553_400, tax: 310_681 }, 'tax: net + tax must equal the total (1864080)'],
    [{ total: 0 }, 'total: an amount in cents greater than 0'],
    [
      { currency: 'CHF' },
      'currency: EUR: the only currency the calendar and the law here are made for',
    ],
    [{ number: '../F1' }, 'number: 1 to 35 letters, digits, spaces or . / _ -'],
    [{ number: 'F'.repeat(36) }, 'number: 1 to 35 letters, digits, spaces or . / _ -'],
    [{ paymentLink: 'http://pay.example' }, 'paymentLink: an https:// address'],
    [
      { document: { fileName: 'a/b.pdf', contentBase64: 'JVBERi0=' } },
      'document.fileName: a file name ending in .pdf',
    ],
    [
      { document: { fileName: 'a.pdf.exe', contentBase64: 'JVBERi0=' } },
      'document.fileName: a file name ending in .pdf',
    ],
  ])('refuses %o', (over, message) => {
    expect(wrongAt(over)).toContain(message);
  });
});
