import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call.ts';
import type { Channel } from '#domain/channel.ts';
import { civilDate } from '#domain/civil-date.ts';
import { contactEffects, effectivenessOf } from '#domain/effectiveness.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import { paidInFullOn } from '#domain/paid-in-full.ts';
import { paymentDelays, weightedMeanDays } from '#domain/payment-delay.ts';
import { StepName } from '#domain/step-name.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';

const asOf = civilDate('2026-07-31');
const letter = aContact({ state: 'sent' });
const paid = (...payments: ReturnType<typeof aPayment>[]) =>
  summaryOf(anInvoice({ contacts: [letter], payments }));
const on = (day: string, amount = 1_864_080) =>
  aPayment({ id: `p-${day}`, amount: cents(amount), paidOn: civilDate(day) });

describe('the effect of a contact', () => {
  it.each([
    // The letter left on 22 June.
    ['2026-06-21', false],
    ['2026-06-22', true],
    ['2026-06-29', true],
    ['2026-06-30', false],
  ])('of a payment in full on %s counts: %s', (day, isPaidInTime) => {
    expect(contactEffects([paid(on(day))], asOf)).toMatchObject([{ isPaidInTime }]);
  });

  it('is none of a payment in part, and the day the rest came is what counts', () => {
    const partly = paid(on('2026-06-23', 600_000));
    const inTwo = paid(on('2026-06-23', 600_000), on('2026-06-28', 1_264_080));

    expect(contactEffects([partly], asOf)).toMatchObject([{ isPaidInTime: false }]);
    expect(contactEffects([inTwo], asOf)).toMatchObject([
      { isPaidInTime: true, paidOn: '2026-06-28' },
    ]);
  });

  it('is not known until its week is over', () => {
    expect(contactEffects([paid()], civilDate('2026-06-28'))).toEqual([]);
    expect(contactEffects([paid()], civilDate('2026-06-29'))).toHaveLength(1);
  });

  it('is none of what failed, nor of a call that nobody has made', () => {
    const contacts = [
      aContact({ state: 'failed' }),
      aContact({ channel: 'call', state: 'accepted' }),
    ];
    const calls: Call[] = [
      {
        id: 'c1',
        calledAt: at('2026-06-26T08:00:00Z'),
        recordedAt: at('2026-06-26T08:00:00Z'),
        outcome: 'reached',
        by: 'Nadia Ferrand',
        answers: [],
      },
    ];

    expect(contactEffects([summaryOf(anInvoice({ contacts }))], asOf)).toEqual([]);
    expect(contactEffects([summaryOf(anInvoice({ contacts, calls }))], asOf)).toMatchObject([
      { channel: 'call' },
    ]);
  });

  it('is counted by step and channel, and each row is the count of its contacts', () => {
    const effects = contactEffects([paid(on('2026-06-23')), paid(), paid(on('2026-06-29'))], asOf);

    expect(effectivenessOf(effects, StepName.options)).toEqual([
      { step: 'first-letter', channel: 'email', contacts: 3, paidInTime: 2, percent: 67 },
    ]);
  });
});

describe('the rows of the report', () => {
  it('follow the calendar, whatever order the contacts were made in, and none is empty', () => {
    const [one] = contactEffects([paid()], asOf);
    if (!one) throw new Error('the letter had no effect to count');
    const effect = (step: StepName, channel: Channel) => ({ ...one, step, channel });
    const effects = [
      effect('follow-up', 'sms'),
      effect('first-letter', 'email'),
      effect('follow-up', 'email'),
    ];

    expect(
      effectivenessOf(effects, StepName.options).map(({ step, channel }) => `${step} ${channel}`),
    ).toEqual(['first-letter email', 'follow-up email', 'follow-up sms']);
  });
});

describe('paid in full', () => {
  it('is reached by a credit note for what is left, on the day it was issued', () => {
    const credited = summaryOf(
      anInvoice({
        payments: [on('2026-06-23', 1_000_000)],
        creditNotes: [
          {
            number: 'A12',
            issuedOn: civilDate('2026-06-27'),
            amount: cents(864_080),
            recordedAt: at('2026-06-28T08:00:00Z'),
            by: 'api',
          },
        ],
      }),
    );

    expect(paidInFullOn(credited)).toBe('2026-06-27');
    // The credit note came first and was told last: the payment is what left nothing.
    const paidAfter = { ...credited, payments: [on('2026-06-30', 1_000_000)] };
    expect(paidInFullOn(paidAfter)).toBe('2026-06-30');
  });

  it('is taken back by a payment that bounces', () => {
    const bounced = { ...on('2026-06-23'), reversedOn: civilDate('2026-07-02') };

    expect(paidInFullOn(paid(bounced))).toBeUndefined();
    expect(paidInFullOn(paid(bounced, on('2026-07-10')))).toBe('2026-07-10');
  });
});

describe('the mean delay', () => {
  it('weighs each payment by its amount, over twelve months', () => {
    // Due on 18 June: 7 days late for 6,000 €, 22 days late for 2,000 €; more than a year ago does not count.
    const invoice = paid(
      on('2026-06-25', 600_000),
      on('2026-07-10', 200_000),
      on('2025-07-31', 500_000),
    );

    const delays = paymentDelays([invoice], asOf);

    expect(delays.map(({ days }) => days)).toEqual([7, 22]);
    expect(weightedMeanDays(delays)).toBe(10.8);
    expect(weightedMeanDays([])).toBeUndefined();
  });
});

describe('the contacts of twelve months', () => {
  const sentOn = (day: string) =>
    summaryOf(
      anInvoice({ contacts: [aContact({ state: 'sent', claimedAt: at(`${day}T07:00:00Z`) })] }),
    );
  const counted = (...days: string[]) =>
    contactEffects(days.map(sentOn), asOf).map(({ on: day }) => day);

  it('are those after the same day of last year, and of which the week is over', () => {
    expect(counted('2025-07-31', '2025-08-01', '2026-07-24', '2026-07-25', '2026-08-01')).toEqual([
      '2025-08-01',
      '2026-07-24',
    ]);
  });

  it('are none that came after that day, though it was paid at once', () => {
    const invoice = {
      ...sentOn('2026-08-03'),
      payments: [on('2026-08-04')],
    };

    expect(contactEffects([invoice], asOf)).toEqual([]);
  });

  it('count on their last day where the payment shows them', () => {
    const invoice = { ...sentOn('2026-07-31'), payments: [on('2026-07-31')] };

    expect(contactEffects([invoice], asOf)).toMatchObject([{ isPaidInTime: true }]);
  });

  it('are none that nobody knows to have left', () => {
    const claimed = summaryOf(anInvoice({ contacts: [aContact({ state: 'claimed' })] }));

    expect(contactEffects([claimed], asOf)).toEqual([]);
  });

  it('count a call by the step it answers, or as a follow-up of its own, if somebody was reached', () => {
    const call = (outcome: Call['outcome'], step?: StepName): Call => ({
      id: `c-${outcome}-${step}`,
      calledAt: at('2026-06-26T08:00:00Z'),
      recordedAt: at('2026-06-26T08:00:00Z'),
      outcome,
      by: 'Nadia Ferrand',
      answers: [],
      ...(step && { step }),
    });
    const calls = [call('reached', 'second-letter'), call('promised'), call('voicemail')];

    expect(contactEffects([summaryOf(anInvoice({ calls }))], asOf).map(({ step }) => step)).toEqual(
      ['second-letter', 'follow-up'],
    );
  });
});

describe('payments of twelve months', () => {
  it('are those made and told up to that day', () => {
    const told = (id: string, paidOn: string, recordedOn: string) =>
      aPayment({
        id,
        amount: cents(100),
        paidOn: civilDate(paidOn),
        recordedAt: at(`${recordedOn}T08:00:00Z`),
      });
    const invoice = paid(
      told('a year ago', '2025-07-31', '2025-08-02'),
      told('today', '2026-07-31', '2026-07-31'),
      told('tomorrow', '2026-08-01', '2026-07-31'),
      told('told tomorrow', '2026-07-31', '2026-08-01'),
    );

    expect(paymentDelays([invoice], asOf).map(({ paymentId }) => paymentId)).toEqual(['today']);
  });

  it('are none that bounced', () => {
    const bounced = { ...on('2026-06-25'), reversedOn: civilDate('2026-06-29') };

    expect(paymentDelays([paid(bounced)], asOf)).toEqual([]);
  });
});
