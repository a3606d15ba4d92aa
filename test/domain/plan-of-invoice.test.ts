import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import { planOfInvoice } from '#domain/plan-of-invoice.ts';
import { anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const days = (
  invoice: Invoice,
  creditor: Partial<Creditor> = {},
  debtor: Partial<KnownDebtor> = {},
) =>
  Object.fromEntries(
    planOfInvoice(invoice, { ...menez, ...debtor }, { ...lanvaux, ...creditor }).map(
      ({ step, dueOn, movedFor, scheduledAt }) => [
        step,
        `${dueOn} ${scheduledAt.slice(11, 16)} ${movedFor ?? ''}`.trim(),
      ],
    ),
  );

/** Due on Saturday 1 August 2026. */
const inAugust = anInvoice({}, { dueOn: civilDate('2026-08-01') });

describe('planOfInvoice', () => {
  it('sends nothing in the creditor’s quiet periods, and starts at the creditor’s hour', () => {
    const creditor: Partial<Creditor> = {
      quietPeriods: [{ from: '08-01', to: '08-20' }],
      sendHour: 11,
    };
    expect(days(inAugust, creditor)).toMatchObject({
      reminder: '2026-07-29 09:00',
      'first-letter': '2026-08-21 09:00 quiet-period',
    });
  });

  it('keeps the creditor’s distance between two contacts', () => {
    expect(days(anInvoice(), { minimumDaysBetweenContacts: 10 })).toMatchObject({
      'first-letter': '2026-06-25 07:00 spacing',
      'follow-up': '2026-07-06 07:00 spacing',
    });
  });

  it('follows the holidays of the debtor’s zone', () => {
    // Good Friday of 2026 is 3 April.
    const invoice = anInvoice({}, { dueOn: civilDate('2026-04-01') });
    expect(days(invoice, {}, { zone: 'alsace-moselle' })['first-letter']).toBe(
      '2026-04-07 07:00 public-holiday',
    );
    expect(days(invoice)['first-letter']).toBe('2026-04-03 07:00');
  });

  it('lets a letter on paper arrive before the next step', () => {
    const byPost = { contacts: [] };
    const slow = { mailTransitDays: 5 };
    expect(days(anInvoice(), slow)['follow-up']).toBe('2026-06-25 07:00');
    expect(days(anInvoice(), slow, byPost)['follow-up']).toBe('2026-06-30 07:00 mail-transit');
  });

  it('writes to a debtor whose mailbox is known to be bad on paper too', () => {
    const bad = {
      badAddresses: [
        {
          channel: 'email' as const,
          to: 'compta@menez.example',
          at: at('2026-06-16T08:00:00Z'),
          reason: 'bounced' as const,
        },
      ],
    };
    expect(days(anInvoice(), { mailTransitDays: 5 }, bad)['follow-up']).toContain('mail-transit');
  });

  describe('the legal file', () => {
    const written = anInvoice({
      steps: { 'mise-en-demeure': { kind: 'done', at: at('2026-07-20T07:00:00Z') } },
    });
    const posted = {
      step: 'mise-en-demeure' as const,
      event: 'posted' as const,
      at: at('2026-07-22T15:00:00Z'),
      recordedAt: at('2026-07-22T15:00:00Z'),
      by: 'api',
    };

    it('waits from the day the letter was written, until the post tells more', () => {
      // Written on the 20th, presumed presented on the 22nd, eight days, then the 31st.
      expect(days(written)['legal-file']).toMatch('2026-07-31');
      expect(days({ ...written, postings: [posted] })['legal-file']).toMatch('2026-08-03');
    });

    it('takes the creditor’s time in the post where the day of presentation is presumed', () => {
      expect(days(written, { mailTransitDays: 6 })['legal-file']).toMatch('2026-08-06');
    });

    it('waits from the first presentation once it is known', () => {
      const presented = {
        ...posted,
        event: 'first-presented' as const,
        at: at('2026-07-28T09:00:00Z'),
      };
      expect(days({ ...written, postings: [posted, presented] })['legal-file']).toMatch(
        '2026-08-06',
      );
    });

    it('is planned as if a skipped mise en demeure had left on its day', () => {
      const skipped = anInvoice({
        steps: {
          'mise-en-demeure': {
            kind: 'skipped',
            reason: 'by-person',
            at: at('2026-07-01T07:00:00Z'),
          },
        },
      });
      expect(days(skipped)['legal-file']).toBe(days(anInvoice())['legal-file']);
    });
  });

  it('is dated once for all invoices that agree, and anew for one that does not', () => {
    const plan = (invoice: Invoice, debtor: Partial<KnownDebtor> = {}) =>
      planOfInvoice(invoice, { ...menez, ...debtor }, lanvaux);
    const first = plan(anInvoice());
    const held = { from: civilDate('2026-06-20'), resumedOn: civilDate('2026-07-01') };

    expect(plan(anInvoice())).toBe(first);
    expect(plan(anInvoice({ suspensions: [held] }))).not.toEqual(first);
    expect(plan(anInvoice({ calendar: 'gentle' }))).not.toEqual(first);
    expect(plan(anInvoice({}, { dueOn: civilDate('2026-06-19') }))).not.toEqual(first);
    expect(plan(anInvoice(), { zone: 'reunion' })).not.toBe(first);
    expect(plan(anInvoice(), { contacts: [] })).not.toBe(first);
    expect(plan(anInvoice())).toBe(first);
  });
});
