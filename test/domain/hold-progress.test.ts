import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '#domain/civil-date.ts';
import { holdOfRequest } from '#domain/hold-of-request.ts';
import type { HoldRequest } from '#domain/hold-request.ts';
import type { Invoice } from '#domain/invoice.ts';
import { lookAtInvoice } from '#domain/look-at-invoice.ts';
import { cents } from '#domain/money.ts';
import { openHold } from '#domain/open-hold.ts';
import { recordCreditNote } from '#domain/record-credit-note.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { recordReversal } from '#domain/record-reversal.ts';
import { releaseHold } from '#domain/release-hold.ts';
import { review } from '#domain/review.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const parties = { debtor: menez, creditor: lanvaux };
const done = (text: string) => ({ kind: 'done', at: at(text) }) as const;
const steps = {
  reminder: done('2026-06-15T07:00:00Z'),
  'first-letter': done('2026-06-22T07:00:00Z'),
};
const openedAt = at('2026-06-23T08:00:00Z');

const held = (request: HoldRequest, over: Partial<Invoice> = {}): Invoice => {
  const opening = { id: 'h1', at: openedAt, by: 'Nadia', zone: 'mainland' } as const;
  return openHold(anInvoice({ steps, ...over }), holdOfRequest(request, opening)).invoice;
};
const paid = (invoice: Invoice, amount: number, on: string) =>
  recordPayment(
    invoice,
    aPayment({ id: `p${on}`, amount: cents(amount), recordedAt: at(`${on}T10:00:00Z`) }),
  )?.invoice ?? invoice;
const look = (invoice: Invoice, now: string) => lookAtInvoice(invoice, parties, at(now));
const reviewed = (invoice: Invoice, now: string) =>
  review(invoice, parties, {
    cycle: invoice.execution.cycle,
    executionArn: 'arn:execution',
    startedAt: at('2026-05-19T08:00:00Z'),
    drawn: 'standard',
    now: at(now),
  });

const day = (text: string): CivilDate => civilDate(text);
const promise = { kind: 'promise', promisedOn: day('2026-06-30') } as const;
const plan: Extract<HoldRequest, { kind: 'plan' }> = {
  kind: 'plan',
  instalments: ['2026-07-15', '2026-08-14', '2026-09-15'].map((dueOn) => ({
    dueOn: day(dueOn),
    amount: cents(621_360),
  })),
};

describe('a promise', () => {
  it('of a part is kept when that part has come: the relance goes on for the rest', () => {
    const invoice = paid(held({ ...promise, amount: cents(500_000) }), 500_000, '2026-06-29');

    const { invoice: after, proofs } = look(invoice, '2026-06-29T10:00:01Z');

    expect(after.hold).toBeUndefined();
    expect(proofs).toMatchObject([{ kind: 'hold-released', reason: 'kept' }]);
  });

  it('of a part is not kept by less, nor by what had come before it was given', () => {
    const half = held({ ...promise, amount: cents(500_000) });
    const before = aPayment({ amount: cents(500_000), recordedAt: at('2026-06-23T07:59:59Z') });
    const asItWasGiven = { ...before, recordedAt: openedAt };

    expect(look(paid(half, 499_999, '2026-06-29'), '2026-06-29T10:00:01Z').proofs).toEqual([]);
    expect(look({ ...half, payments: [before] }, '2026-06-29T10:00:01Z').proofs).toEqual([]);
    expect(
      look({ ...half, payments: [asItWasGiven] }, '2026-06-29T10:00:01Z').proofs,
    ).toMatchObject([{ reason: 'kept' }]);
  });

  it('of no sum is not kept by a part: it waits for its day', () => {
    expect(look(paid(held(promise), 500_000, '2026-06-29'), '2026-06-29T10:00:01Z').proofs).toEqual(
      [],
    );
  });

  it('broken skips no step: only a plan makes the tone firmer', () => {
    expect(look(held(promise), '2026-07-04T07:00:00Z').proofs).toHaveLength(1);
  });

  it('kept in full settles the invoice', () => {
    expect(paid(held(promise), 1_864_080, '2026-06-30').status).toBe('settled');
  });

  it('that is broken lets the next step leave on that very morning, and keeps the distances', () => {
    // Three working days after Tuesday 30 June: through Friday 3 July.
    expect(look(held(promise), '2026-07-03T21:59:59Z').proofs).toEqual([]);

    const { situation, change } = reviewed(held(promise), '2026-07-04T07:00:00Z');

    expect(change?.proofs).toMatchObject([
      { reason: 'broken', facts: { dueOn: '2026-06-30', missing: 1_864_080 } },
    ]);
    // Saturday 4 July waits for Monday.
    expect(situation).toMatchObject({ resumeAt: 'follow-up', nextAt: '2026-07-06T07:00:00Z' });
  });
});

describe('an instalment plan', () => {
  it('is looked at before each instalment, to recall it, and after it', () => {
    expect(reviewed(held(plan), '2026-06-23T08:00:01Z').situation).toEqual({
      kind: 'on-hold',
      until: '2026-07-10T07:00:00Z',
    });
    expect(reviewed(held(plan), '2026-07-10T07:00:00Z').situation).toEqual({ kind: 'note' });
    expect(reviewed(held(plan), '2026-07-16T07:00:00Z').situation).toMatchObject({
      until: '2026-07-21T07:00:00Z',
    });
    const one = paid(held(plan), 621_360, '2026-07-15');

    expect(reviewed(one, '2026-07-15T10:00:01Z').situation).toEqual({
      kind: 'on-hold',
      until: '2026-08-11T07:00:00Z',
    });
  });

  it('ends with the first instalment that does not come, and the relance resumes one step firmer', () => {
    const one = paid(held(plan), 621_360, '2026-07-15');

    const { situation, change } = reviewed(one, '2026-08-20T07:00:00Z');

    expect(change?.proofs).toMatchObject([
      { kind: 'hold-released', reason: 'broken', facts: { dueOn: '2026-08-14', missing: 621_360 } },
      { kind: 'step-skipped', step: 'follow-up', reason: 'plan-broken', by: 'relance' },
    ]);
    expect(situation).toEqual({
      kind: 'relance',
      resumeAt: 'second-letter',
      nextAt: '2026-08-20T07:00:00Z',
    });
  });

  it('counts what came by then in all: two instalments at once hold for two', () => {
    const two = paid(held(plan), 1_242_720, '2026-07-10');

    expect(reviewed(two, '2026-08-20T07:00:00Z').situation).toMatchObject({ kind: 'on-hold' });
  });

  it('kept leaves the tone as it was', () => {
    const all = ['2026-07-15', '2026-08-14', '2026-09-15'].reduce(
      (invoice, on) => paid(invoice, 600_000, on),
      held({
        ...plan,
        instalments: plan.instalments.map((one) => ({ ...one, amount: cents(600_000) })),
      }),
    );

    expect(look(all, '2026-09-15T10:00:01Z').proofs).toMatchObject([
      { kind: 'hold-released', reason: 'kept' },
    ]);
  });

  it('broken when all is written leaves the file for the court to be prepared', () => {
    const all = {
      ...steps,
      'follow-up': done('2026-06-25T07:00:00Z'),
      'second-letter': done('2026-07-03T07:00:00Z'),
      'mise-en-demeure': done('2026-07-20T07:00:00Z'),
    };

    const { invoice, proofs } = look(held(plan, { steps: all }), '2026-07-21T07:00:00Z');

    expect(proofs).toMatchObject([{ reason: 'broken' }]);
    expect(invoice.steps).not.toHaveProperty('legal-file');
  });

  it('never passes over the mise en demeure', () => {
    const taken = {
      ...steps,
      'follow-up': done('2026-06-25T07:00:00Z'),
      'second-letter': done('2026-07-03T07:00:00Z'),
    };

    const { situation } = reviewed(held(plan, { steps: taken }), '2026-07-21T07:00:00Z');

    expect(situation).toMatchObject({ resumeAt: 'mise-en-demeure' });
  });
});

describe('a pause', () => {
  it('moves the steps to come on by its length, so that the relance goes on where it stood', () => {
    const request = { kind: 'pause', until: day('2026-07-13'), reason: 'congés' } as const;

    const { situation, change } = reviewed(held(request), '2026-07-14T07:00:00Z');

    expect(change?.proofs).toMatchObject([{ kind: 'hold-released', reason: 'resumed' }]);
    // The follow-up of Thursday 25 June, three weeks later.
    expect(situation).toMatchObject({ resumeAt: 'follow-up', nextAt: '2026-07-16T07:00:00Z' });
  });
});

describe('a dispute', () => {
  const release = (outcome: 'founded' | 'unfounded') =>
    releaseHold(held({ kind: 'dispute', reason: 'quantité' }), {
      outcome,
      at: at('2026-07-03T08:00:00Z'),
      by: 'Nadia',
    }).invoice;

  it('found wrong lets the relance go on where it stood', () => {
    expect(reviewed(release('unfounded'), '2026-07-03T08:00:01Z').situation).toMatchObject({
      resumeAt: 'follow-up',
      nextAt: '2026-07-06T07:00:00Z',
    });
  });

  it('found right waits for the credit note, and goes on with what is left', () => {
    const founded = release('founded');
    expect(reviewed(founded, '2026-07-03T08:00:01Z').situation).toEqual({
      kind: 'ask-finance',
      reason: 'dispute-founded',
    });

    const credited = recordCreditNote(founded, {
      number: 'A1',
      issuedOn: day('2026-07-03'),
      amount: cents(100_000),
      recordedAt: at('2026-07-03T09:00:00Z'),
      by: 'Nadia',
    });

    expect(credited?.invoice).toMatchObject({ status: 'followed' });
    expect(credited?.invoice.question).toBeUndefined();
  });

  it('nobody answered is put to finance once', () => {
    const disputed = held({ kind: 'dispute', reason: 'quantité' });

    const asked = look(disputed, '2026-07-25T07:00:00Z');

    expect(asked.invoice.question).toBe('dispute-unanswered');
    expect(look(asked.invoice, '2026-07-26T07:00:00Z').proofs).toEqual([]);
  });
});

describe('insolvency', () => {
  it('freezes the relance until the last day to declare the claim, then asks finance', () => {
    const frozen = held({ kind: 'insolvency', publishedOn: day('2026-06-20') });

    expect(frozen).toMatchObject({ status: 'on-hold', hold: { until: '2026-08-20' } });
    expect(look(frozen, '2026-08-21T07:00:00Z').invoice.question).toBe('insolvency-unanswered');
  });
});

describe('what is left of a paid invoice', () => {
  const thrifty = { ...parties, creditor: { ...lanvaux, settleThreshold: cents(500) } };

  it('settles it, up to what the creditor lets go', () => {
    const rest = (amount: number) =>
      lookAtInvoice(paid(anInvoice(), amount, '2026-06-25'), thrifty, at('2026-06-25T10:00:01Z'));

    expect(rest(1_863_580)).toMatchObject({
      invoice: { status: 'settled' },
      proofs: [
        { kind: 'settled', by: 'relance', reason: 'small-remainder', facts: { balance: 500 } },
      ],
    });
    expect(rest(1_863_579).invoice.status).toBe('followed');
  });

  it('settles it on hold as well, and when a credit note brought it down', () => {
    const note = {
      number: 'A1',
      issuedOn: day('2026-06-24'),
      amount: cents(1_863_580),
      recordedAt: at('2026-06-25T10:00:00Z'),
      by: 'compta',
    };
    const look500 = (invoice: Invoice) =>
      lookAtInvoice(invoice, thrifty, at('2026-06-25T10:00:01Z')).invoice.status;

    expect(look500(anInvoice({ creditNotes: [note] }))).toBe('settled');
    expect(look500({ ...held(promise), creditNotes: [note] })).toBe('settled');
  });

  it('is left to the lawyers who have the file', () => {
    const withLawyers = {
      ...paid(anInvoice(), 1_863_580, '2026-06-25'),
      status: 'handed-over',
    } as const;

    expect(lookAtInvoice(withLawyers, thrifty, at('2026-06-25T10:00:01Z')).invoice.status).toBe(
      'handed-over',
    );
  });

  it('does not let a small invoice go that nobody has paid anything of', () => {
    const small = anInvoice({}, { total: cents(400) });

    expect(lookAtInvoice(small, thrifty, at('2026-06-25T10:00:00Z')).invoice.status).toBe(
      'followed',
    );
  });
});

describe('a payment that bounces a month after the end', () => {
  it('lets the next letter leave the next morning, and none a second time', () => {
    const settled = paid(anInvoice({ steps }), 1_864_080, '2026-06-23');
    const reversal = { paymentId: 'p2026-06-23', reversedOn: day('2026-07-23') };
    const bounced = recordReversal(settled, {
      ...reversal,
      at: at('2026-07-23T09:30:00Z'),
      by: 'Nadia',
    });

    const { situation } = reviewed(bounced?.invoice ?? settled, '2026-07-23T09:30:01Z');

    expect(situation).toEqual({
      kind: 'relance',
      resumeAt: 'follow-up',
      nextAt: '2026-07-24T07:00:00Z',
    });
  });
});
