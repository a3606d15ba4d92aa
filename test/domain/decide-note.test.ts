import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { NoteContact } from '#domain/contact.ts';
import type { Creditor } from '#domain/creditor.ts';
import { decideNote } from '#domain/decide-note.ts';
import type { Hold } from '#domain/hold.ts';
import { addSeconds } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const decide = (invoice: Invoice, now: string, notes: NonNullable<Creditor['notes']> = {}) =>
  decideNote({ invoice, debtor: menez, creditor: { ...lanvaux, notes }, now: at(now) });

const LETTER_AT = '2026-06-22T07:00:00Z';
const letter = aContact({ state: 'delivered' });

const paid = (over: Parameters<typeof aPayment>[0], contact = letter): Invoice => {
  const change = recordPayment(anInvoice({ contacts: [contact] }), aPayment(over));
  if (!change) throw new Error('the payment changed nothing');
  return change.invoice;
};
const at10 = { recordedAt: at('2026-06-25T10:00:00Z'), paidOn: civilDate('2026-06-25') };

const opened = { id: 'h1', openedAt: at('2026-06-23T08:00:00Z'), by: 'Nadia' };
const promise: Hold = {
  ...opened,
  kind: 'promise',
  promisedOn: civilDate('2026-06-30'),
  until: civilDate('2026-07-03'),
};
const plan: Hold = {
  ...opened,
  kind: 'plan',
  until: civilDate('2026-09-18'),
  instalments: ['2026-07-15', '2026-08-14', '2026-09-15'].map((dueOn) => ({
    dueOn: civilDate(dueOn),
    amount: cents(621_360),
  })),
};
const dispute: Hold = {
  ...opened,
  kind: 'dispute',
  reason: 'heures comptées deux fois',
  until: civilDate('2026-07-23'),
};
const held = (hold: Hold) => anInvoice({ hold, status: 'on-hold' });

describe('a payment that crosses a letter', () => {
  it('is answered by a correction while the letter is on its way', () => {
    const inFlight = paid(
      { recordedAt: at(LETTER_AT), paidOn: civilDate('2026-06-22') },
      aContact(),
    );

    // Not before the letter has left, if it does.
    expect(decide(inFlight, LETTER_AT)).toEqual({ kind: 'wait', until: '2026-06-22T07:01:00Z' });
    const refused = { ...inFlight, contacts: [aContact({ state: 'failed' })] };
    expect(decide(refused, '2026-06-22T07:01:00Z')).toEqual({ kind: 'nothing' });
    expect(decide(inFlight, '2026-06-22T07:01:00Z')).toMatchObject({
      kind: 'note',
      note: { kind: 'payment-crossed', letterOn: '2026-06-22', left: 0 },
      to: 'compta@menez.example',
    });
  });

  it('is one the bank tells of late, for money that was there before the letter', () => {
    const late = paid({
      recordedAt: at('2026-06-23T08:00:00Z'),
      paidOn: civilDate('2026-06-19'),
      amount: cents(600_000),
    });

    expect(decide(late, '2026-06-23T08:00:01Z')).toMatchObject({
      note: { kind: 'payment-crossed', amount: 600_000, left: 1_264_080 },
    });
  });

  it('is not one that was made because of the letter', () => {
    expect(decide(paid(at10), '2026-06-25T10:00:01Z')).toEqual({ kind: 'nothing' });
  });

  it('is none after the reminder before the due date, which says so itself', () => {
    const reminder = aContact({ step: 'reminder', claimId: 'reminder_email_1' });
    const after = paid({ recordedAt: letter.claimedAt }, reminder);

    expect(decide(after, LETTER_AT)).toEqual({ kind: 'nothing' });
  });

  it('is not put right where the creditor does not wish it, nor after three days', () => {
    const inFlight = paid({ recordedAt: at(LETTER_AT) }, aContact());

    expect(decide(inFlight, '2026-06-25T07:00:00Z').kind).toBe('note');
    expect(decide(inFlight, LETTER_AT, { paymentCrossed: false })).toEqual({ kind: 'nothing' });
    expect(decide(inFlight, '2026-06-26T07:00:00Z')).toEqual({ kind: 'nothing' });
  });
});

describe('thanks', () => {
  it('leave only where the creditor gives them, and only for the payment that settles', () => {
    expect(decide(paid(at10), '2026-06-25T10:00:01Z', { thankYou: true })).toMatchObject({
      note: { kind: 'thank-you', left: 0 },
    });
    const part = paid({ ...at10, amount: cents(1_000) });
    expect(decide(part, '2026-06-25T10:00:01Z', { thankYou: true })).toEqual({ kind: 'nothing' });
  });
});

describe('a date agreed', () => {
  it('is recalled before it, on the morning of a working day', () => {
    // Three days before Tuesday 30 June is Saturday: Friday.
    const wait = { kind: 'wait', until: '2026-06-26T07:00:00Z' };

    expect(decide(held(promise), '2026-06-23T08:00:01Z', { promiseReminderDays: 3 })).toEqual(wait);
    expect(decide(held(promise), '2026-06-26T07:00:00Z', { promiseReminderDays: 3 })).toMatchObject(
      { note: { kind: 'promise-reminder', amount: 1_864_080 } },
    );
  });

  it('is not recalled the day it is agreed, after it, nor where that is not the habit', () => {
    const reminding = { promiseReminderDays: 7 };

    expect(decide(held(promise), '2026-06-24T08:00:00Z', reminding)).toEqual({ kind: 'nothing' });
    expect(decide(held(promise), '2026-07-01T08:00:00Z', { promiseReminderDays: 3 })).toEqual({
      kind: 'nothing',
    });
    expect(decide(held(promise), '2026-06-26T07:00:00Z')).toEqual({ kind: 'nothing' });
  });

  it('of a plan is recalled instalment by instalment, without being asked to', () => {
    expect(decide(held(plan), '2026-06-23T08:00:01Z')).toEqual({
      kind: 'wait',
      until: '2026-07-10T07:00:00Z',
    });
    expect(decide(held(plan), '2026-07-10T07:00:00Z')).toMatchObject({
      note: { kind: 'instalment-reminder', number: 1, count: 3, about: 'h1-1' },
    });
  });

  it('that is paid ahead is not recalled', () => {
    const ahead = { ...held(plan), payments: [aPayment({ amount: cents(621_360) })] };

    expect(decide(ahead, '2026-07-10T07:00:00Z')).toEqual({
      kind: 'wait',
      until: '2026-08-11T07:00:00Z',
    });
  });
});

describe('the receipt of a dispute', () => {
  it('leaves at once where the creditor gives one', () => {
    expect(decide(held(dispute), '2026-06-23T08:00:01Z', { disputeReceipt: true })).toMatchObject({
      note: { kind: 'dispute-receipt', answerBefore: '2026-07-23' },
    });
    expect(decide(held(dispute), '2026-06-23T08:00:01Z')).toEqual({ kind: 'nothing' });
  });

  it('is not given for what a bank disputes', () => {
    const banks = held({ ...dispute, paymentId: 'pay-1' });

    expect(decide(banks, '2026-06-23T08:00:01Z', { disputeReceipt: true })).toEqual({
      kind: 'nothing',
    });
  });
});

describe('a note that was claimed', () => {
  const sent: NoteContact = {
    claimId: 'dispute-receipt_h1_1',
    note: 'dispute-receipt',
    about: 'h1',
    channel: 'email',
    state: 'claimed',
    attempt: 1,
    to: 'compta@menez.example',
    claimedAt: opened.openedAt,
    at: opened.openedAt,
    events: [],
  };
  const withNote = (over: Partial<NoteContact>) => ({
    ...held(dispute),
    notes: [{ ...sent, ...over }],
  });
  const later = (seconds: number) => addSeconds(opened.openedAt, seconds);
  const decideReceipt = (invoice: Invoice, now: string) =>
    decide(invoice, now, { disputeReceipt: true });

  it('is never sent again blindly: its event is waited for first', () => {
    expect(decideReceipt(withNote({}), opened.openedAt).kind).toBe('wait');
    expect(decideReceipt(withNote({}), later(60)).kind).toBe('await-event');
    const awaited = withNote({ unansweredSince: later(60) });
    expect(decideReceipt(awaited, later(61)).kind).toBe('wait');
    expect(decideReceipt(awaited, later(960)).kind).toBe('rearm');
  });

  it('is tried once more without a trace, then it is a person’s', () => {
    const lost = withNote({ state: 'failed', reason: 'no-trace-at-provider' });
    expect(decideReceipt(lost, later(961))).toMatchObject({ kind: 'note', attempt: 2 });

    const again = withNote({ attempt: 2, unansweredSince: later(1_000) });
    expect(decideReceipt(again, later(1_900)).kind).toBe('doubt');
  });

  it('is not taken for another: each instalment is recalled, whatever was said of the one before', () => {
    const first: NoteContact = {
      ...sent,
      claimId: 'instalment-reminder_h1-1_1',
      note: 'instalment-reminder',
      about: 'h1-1',
      state: 'delivered',
    };
    const receipt: NoteContact = { ...sent, about: 'h1-2', state: 'delivered' };
    const invoice = { ...held(plan), notes: [first, receipt] };

    expect(decide(invoice, '2026-07-10T07:00:00Z')).toEqual({
      kind: 'wait',
      until: '2026-08-11T07:00:00Z',
    });
    expect(decide(invoice, '2026-08-11T07:00:00Z')).toMatchObject({
      note: { about: 'h1-2' },
      attempt: 1,
    });
  });

  it.each(['accepted', 'delivered', 'failed'] as const)('is done with once it is %s', (state) => {
    expect(decideReceipt(withNote({ state }), later(3_600))).toEqual({ kind: 'nothing' });
  });

  it('that waits for room is not tried before its time', () => {
    const { notes: _none, ...free } = withNote({});
    const waiting = {
      claimId: 'dispute-receipt_h1_1',
      until: later(45),
      because: 'throttled',
      times: 1,
    } as const;

    expect(decideReceipt({ ...free, waiting }, later(1))).toEqual({
      kind: 'wait',
      until: later(45),
    });
  });
});

describe('no message outside the calendar leaves', () => {
  const crossed = paid({ recordedAt: at(LETTER_AT), paidOn: civilDate('2026-06-22') });
  const ask = { invoice: crossed, debtor: menez, creditor: lanvaux, now: at(LETTER_AT) };

  it('for a debtor without an e-mail: nobody pays a stamp to say thank you', () => {
    expect(decideNote(ask)).toMatchObject({ kind: 'note' });
    expect(decideNote({ ...ask, debtor: { ...menez, contacts: [] } })).toEqual({ kind: 'nothing' });
  });

  it('while a person has stopped all sends: it is looked at again in an hour', () => {
    const stop = { kind: 'stopped', at: ask.now, by: 'Nadia Ferrand', reason: 'erreur' } as const;

    expect(decideNote({ ...ask, creditor: { ...lanvaux, sendingActs: [stop] } })).toEqual({
      kind: 'wait',
      until: addSeconds(ask.now, 3_600),
    });
  });

  it('before it is wanted, though the room it waited for came earlier', () => {
    const inFlight = paid(
      { recordedAt: at(LETTER_AT), paidOn: civilDate('2026-06-22') },
      aContact(),
    );
    const waiting = {
      claimId: 'payment-crossed_p1_1',
      until: addSeconds(ask.now, 30),
      because: 'throttled',
      times: 1,
    } as const;

    expect(decide({ ...inFlight, waiting }, LETTER_AT)).toEqual({
      kind: 'wait',
      until: '2026-06-22T07:01:00Z',
    });
  });

  it('of an invoice that ended by a person’s word', () => {
    for (const status of ['cancelled', 'handed-over'] as const) {
      expect(decide({ ...crossed, status }, LETTER_AT)).toEqual({ kind: 'nothing' });
    }
  });

  it('about a pause or an insolvency: nothing was agreed, or nothing may be asked for', () => {
    const until = civilDate('2026-07-17');
    const holds: Hold[] = [
      { ...opened, kind: 'pause', reason: 'inventaire', until },
      { ...opened, kind: 'insolvency', publishedOn: civilDate('2026-06-22'), until },
    ];

    for (const hold of holds) {
      expect(decide(held(hold), '2026-06-23T08:00:00Z')).toEqual({ kind: 'nothing' });
    }
  });
});

describe('the receipt of a dispute about a part', () => {
  it('names that part: the rest stays due', () => {
    const hold: Hold = { ...dispute, amount: cents(100_000) };

    expect(
      decide(anInvoice({ hold }), '2026-06-23T08:00:00Z', { disputeReceipt: true }),
    ).toMatchObject({ note: { kind: 'dispute-receipt', contested: 100_000 } });
  });
});
