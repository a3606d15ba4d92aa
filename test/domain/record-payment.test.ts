import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { balanceOf } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';

describe('recordPayment', () => {
  it('settles the invoice when nothing is left, ends any hold, and tells the workflow', () => {
    const invoice = anInvoice({ question: 'dispute-unanswered' });

    const change = recordPayment(invoice, aPayment());

    expect(change?.invoice).toMatchObject({ status: 'settled', situation: 2, reviewed: 1 });
    expect(change?.invoice.question).toBeUndefined();
    expect(change?.proofs.map(({ kind }) => kind)).toEqual(['payment-received', 'settled']);
  });

  it('goes on with the balance after a part payment', () => {
    const change = recordPayment(anInvoice(), aPayment({ amount: cents(600_000) }));

    expect(change?.invoice.status).toBe('followed');
    expect(change && balanceOf(change.invoice)).toBe(1_264_080);
    expect(change?.proofs[0]?.facts).toMatchObject({ amount: 600_000, balance: 1_264_080 });
  });

  it('counts a payment once, however often it is told', () => {
    const once = recordPayment(anInvoice(), aPayment())?.invoice;

    expect(once && recordPayment(once, aPayment({ amount: cents(1) }))).toBeUndefined();
  });

  it('counts a collection that bounced again when it is presented again, and leaves the others as they were', () => {
    const toldAt = at('2026-06-25T10:00:00Z');
    const other = aPayment({ id: 'transfer', amount: cents(100_000) });
    const bounced = aPayment({
      id: 'debit',
      amount: cents(600_000),
      toldAt,
      reversedOn: civilDate('2026-06-29'),
      reversedAt: at('2026-06-29T10:00:00Z'),
    });
    const again = { toldAt: at('2026-07-02T10:00:00Z'), paidOn: civilDate('2026-07-02') };
    const invoice = anInvoice({ payments: [other, bounced] });

    const change = recordPayment(invoice, aPayment({ ...bounced, ...again }));

    expect(change?.invoice.payments[0]).toEqual(other);
    expect(change?.invoice.payments[1]).toMatchObject(again);
    expect(change && balanceOf(change.invoice)).toBe(1_164_080);
  });

  it('keeps the later word on a collection it knows, without counting it twice', () => {
    const debit = aPayment({
      id: 'debit',
      amount: cents(600_000),
      toldAt: at('2026-06-25T10:00:00Z'),
    });
    const invoice = anInvoice({ payments: [debit] });
    const told = (toldAt: string) =>
      recordPayment(invoice, { ...debit, toldAt: at(toldAt), paidOn: civilDate('2026-07-02') });

    expect(told('2026-06-25T10:00:00Z')).toBeUndefined();
    expect(told('2026-06-26T10:00:00Z')).toStrictEqual({
      invoice: { ...invoice, payments: [{ ...debit, toldAt: '2026-06-26T10:00:00Z' }] },
      proofs: [],
    });
  });

  it('does not count a bounced collection again for what was told before it bounced', () => {
    const debit = aPayment({
      id: 'debit',
      amount: cents(600_000),
      toldAt: at('2026-06-25T10:00:00Z'),
    });
    const bounced = {
      ...debit,
      reversedOn: civilDate('2026-06-29'),
      reversedAt: at('2026-06-29T10:00:00Z'),
    };
    const told = (toldAt: string) =>
      recordPayment(anInvoice({ payments: [bounced] }), { ...debit, toldAt: at(toldAt) });

    for (const before of ['2026-06-28T10:00:00Z', '2026-06-29T10:00:00Z']) {
      expect(told(before)?.invoice.payments).toMatchObject([{ reversedOn: '2026-06-29' }]);
    }
    expect(told('2026-06-29T10:00:01Z')?.invoice.payments[0]).not.toHaveProperty('reversedOn');
  });

  it('knows no later word where either was told by a person', () => {
    const { toldAt: _none, ...byHand } = aPayment({ id: 'debit', amount: cents(600_000) });
    const later = { ...byHand, toldAt: at('2026-07-02T10:00:00Z') };

    expect(recordPayment(anInvoice({ payments: [byHand] }), later)).toBeUndefined();
    expect(recordPayment(anInvoice({ payments: [later] }), byHand)).toBeUndefined();
  });

  it('keeps of a payment what was told and no more', () => {
    const plain = aPayment({ amount: cents(600_000) });
    const { invoice, proofs } = recordPayment(anInvoice(), plain) ?? {
      invoice: anInvoice(),
      proofs: [],
    };

    expect(invoice).toStrictEqual({
      ...anInvoice(),
      situation: 2,
      payments: [plain],
    });
    expect(proofs[0]?.facts).toStrictEqual({
      paymentId: 'pay-1',
      amount: 600_000,
      paidOn: '2026-06-25',
      balance: 1_264_080,
    });
  });

  it('settles for any split of the total, in any order, and for no less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_864_079 }), { minLength: 1, maxLength: 6 }),
        (amounts) => {
          const paid = amounts.reduce(
            (invoice, amount, index) =>
              recordPayment(invoice, aPayment({ id: `p${index}`, amount: cents(amount) }))
                ?.invoice ?? invoice,
            anInvoice(),
          );
          const sum = amounts.reduce((a, b) => a + b, 0);
          expect(paid.status).toBe(sum >= 1_864_080 ? 'settled' : 'followed');
          expect(balanceOf(paid)).toBe(1_864_080 - sum);
        },
      ),
    );
  });
});
