import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { claimForLetter, claimOfInvoice, dayBeforeSemester } from '#domain/claim-of-invoice.ts';
import type { Invoice } from '#domain/invoice.ts';
import { cents } from '#domain/money.ts';
import type { PostingEvent } from '#domain/posting.ts';
import type { ConfiguredRate } from '#domain/published-rate.ts';
import { anInvoice, aPayment, at } from '../support/invoice.ts';
import { aubertin, lanvaux, menez } from '../support/letter-facts.ts';

const consumer = { debtor: aubertin, creditor: lanvaux };
const company = { debtor: menez, creditor: lanvaux };

const told = (event: PostingEvent, instant: string) => ({
  step: 'mise-en-demeure' as const,
  event,
  at: at(instant),
  recordedAt: at(instant),
  by: 'api',
});

/** V13 of the fact base: 1 000 € owed by a consumer, put in default on 10 February 2026. */
const inDefault = (over: Partial<Invoice> = {}): Invoice =>
  anInvoice(
    {
      postings: [
        told('posted', '2026-02-06T15:00:00Z'),
        told('first-presented', '2026-02-10T09:00:00Z'),
      ],
      ...over,
    },
    { total: cents(100_000), issuedOn: civilDate('2025-12-01'), dueOn: civilDate('2025-12-31') },
  );

describe('claimOfInvoice', () => {
  it('asks no interest of a consumer before his mise en demeure was presented', () => {
    const onlyPosted = inDefault({ postings: [told('posted', '2026-02-06T15:00:00Z')] });
    expect(claimOfInvoice(onlyPosted, consumer, civilDate('2026-03-31'))).toMatchObject({
      kind: 'stated',
      statement: { penalties: { total: 0 }, indemnity: 0, total: 100_000 },
    });
  });

  it('counts his legal interest from the day after the first presentation (V13)', () => {
    expect(claimOfInvoice(inDefault(), consumer, civilDate('2026-03-31'))).toMatchObject({
      kind: 'stated',
      statement: {
        penalties: {
          total: 352,
          segments: [{ from: '2026-02-11', days: 49, ratePercent: '2.62' }],
        },
        indemnity: 0,
        total: 100_352,
      },
    });
  });

  it('names the semester that stops it: the legal rate of 2026-H2 is not published', () => {
    expect(claimOfInvoice(inDefault(), consumer, civilDate('2026-07-01'))).toMatchObject({
      kind: 'rate-missing',
      rate: 'legal',
      semester: '2026-H2',
      known: { principal: 100_000 },
    });
  });

  it('goes on once the creditor has configured that rate', () => {
    const published: ConfiguredRate = {
      kind: 'legal',
      from: '2026-07-01',
      value: '2.70',
      source: 'arrêté du 25 juin 2026',
    };
    const creditor = { ...lanvaux, rates: [published] };
    expect(
      claimOfInvoice(inDefault(), { ...consumer, creditor }, civilDate('2026-07-01')),
    ).toMatchObject({ kind: 'stated', statement: { penalties: { segments: [{}, { days: 1 }] } } });
  });

  it('takes the invoice’s own clause before the creditor’s', () => {
    const creditor = { ...lanvaux, penaltyClause: { kind: 'fixed', ratePercent: '9' } as const };
    const rateOf = (invoice: Invoice) => {
      const claim = claimOfInvoice(invoice, { ...company, creditor }, civilDate('2026-06-30'));
      return claim.kind === 'stated' ? claim.statement.penalties.segments[0]?.ratePercent : claim;
    };
    expect(rateOf(anInvoice())).toBe('9.00');
    expect(rateOf(anInvoice({}, { penaltyClause: { kind: 'fixed', ratePercent: '11' } }))).toBe(
      '11.00',
    );
  });

  it('counts payments and credit notes at their days', () => {
    const noted = {
      number: 'A1',
      issuedOn: civilDate('2026-06-20'),
      amount: cents(4_080),
      recordedAt: at('2026-06-20T08:00:00Z'),
      by: 'api',
    };
    const invoice = anInvoice({
      payments: [aPayment({ amount: cents(60_000), paidOn: civilDate('2026-06-10') })],
      creditNotes: [noted],
    });
    expect(claimOfInvoice(invoice, company, civilDate('2026-06-18'))).toMatchObject({
      statement: { principal: 1_804_080, total: 1_804_080 },
    });
    expect(claimOfInvoice(invoice, company, civilDate('2026-06-20'))).toMatchObject({
      statement: { principal: 1_800_000 },
    });
  });
});

describe('the claim against an insolvent debtor', () => {
  const insolvent = anInvoice({
    status: 'on-hold',
    hold: {
      kind: 'insolvency',
      id: 'h1',
      openedAt: at('2026-06-29T08:00:00Z'),
      by: 'nadia',
      until: civilDate('2026-08-26'),
      publishedOn: civilDate('2026-06-26'),
    },
  });

  it('bears no interest from the day of the publication on (C. com. L622-28)', () => {
    expect(claimOfInvoice(insolvent, company, civilDate('2026-07-31'))).toMatchObject({
      statement: { penalties: { segments: [{ from: '2026-06-19', to: '2026-06-25' }] } },
    });
  });
});

describe('claimForLetter', () => {
  it('states interest to the last day whose rate is known, and never guesses on', () => {
    const letter = claimForLetter(inDefault(), consumer, civilDate('2026-11-21'));
    expect(letter).toMatchObject({
      kind: 'stated',
      dailyPenalty: 0,
      statement: {
        asOf: '2026-11-21',
        penalties: { segments: [{ from: '2026-02-11', to: '2026-06-30' }] },
      },
    });
  });

  it('states a consumer put in default after that day without a figure', () => {
    const late = inDefault({ postings: [told('first-presented', '2026-09-14T09:00:00Z')] });
    expect(claimForLetter(late, consumer, civilDate('2026-11-21'))).toMatchObject({
      kind: 'stated',
      statement: { penalties: { total: 0, segments: [] }, total: 100_000 },
    });
  });

  it('does not get round an unlawful clause', () => {
    const invoice = anInvoice({}, { penaltyClause: { kind: 'fixed', ratePercent: '1' } });
    expect(claimForLetter(invoice, company, civilDate('2026-06-30')).kind).toBe(
      'clause-below-floor',
    );
  });
});

describe('dayBeforeSemester', () => {
  it('is 30 June or 31 December', () => {
    expect(dayBeforeSemester('2026-H2')).toBe('2026-06-30');
    expect(dayBeforeSemester('2026-H1')).toBe('2025-12-31');
  });
});
