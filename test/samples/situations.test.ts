import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { calendars } from '#domain/calendars.ts';
import { chooseCalendar } from '#domain/choose-calendar.ts';
import { CreditorSettings } from '#domain/creditor.ts';
import { IssuedInvoice } from '#domain/issued-invoice.ts';
import { cents } from '#domain/money.ts';
import { datePlan } from '#domain/plan.ts';
import { portfolio } from '../../samples/portfolio.ts';

const now = portfolio.actions.at(-1)?.at ?? '';
const creditors = new Map(
  portfolio.creditors.map(({ id, ...settings }) => [id, CreditorSettings.parse(settings)]),
);
const invoices = portfolio.actions
  .filter(({ kind }) => kind === 'invoice')
  .map(({ body }) => IssuedInvoice.parse(body));

function calendarOf({ creditorId, calendar, total }: IssuedInvoice) {
  const creditor = creditors.get(creditorId);
  return chooseCalendar({
    invoice: calendar,
    amountBands: creditor?.amountBands,
    creditor: creditor?.calendar,
    total: cents(total),
  });
}

const Paid = z.object({ amount: z.int() });

function paidOn({ creditorId, number }: IssuedInvoice): number {
  const path = `/v1/invoices/${invoiceIdOf(creditorId, number)}/payments`;
  return portfolio.actions
    .filter((action) => action.path === path)
    .reduce((paid, { body }) => paid + Paid.parse(body).amount, 0);
}

/** The last step whose hour has come, and the next one, by the calendar alone. */
function standing(invoice: IssuedInvoice) {
  const { sendHour, quietPeriods } = creditors.get(invoice.creditorId) ?? {};
  const zone = invoice.debtor.zone;
  const plan = datePlan(calendars[calendarOf(invoice)], invoice.dueOn, {
    zone,
    sendHour,
    quietPeriods,
  });
  const last = plan.findLast(({ scheduledAt }) => scheduledAt <= now)?.step ?? 'none';
  const next = plan.find(({ scheduledAt }) => scheduledAt > now);
  return { last, next };
}

describe('the situations of the sample portfolio', () => {
  it('stands at every step of the calendars', () => {
    const last = new Set(invoices.map((invoice) => standing(invoice).last));
    expect([...last].toSorted()).toEqual([
      'first-letter',
      'follow-up',
      'legal-file',
      'mise-en-demeure',
      'none',
      'reminder',
      'second-letter',
      'third-letter',
    ]);
  });

  it('lets letters of every kind leave within the minute after it is loaded', () => {
    const soon = new Date(Date.parse(now) + 60_000).toISOString();
    const leaving = invoices
      .map((invoice) => standing(invoice).next)
      .filter((next) => next !== undefined && next.scheduledAt <= soon);
    expect(new Set(leaving.map((next) => next?.step))).toEqual(
      new Set(['reminder', 'first-letter', 'follow-up', 'second-letter', 'mise-en-demeure']),
    );
  });

  it('follows every calendar, by choice and by amount', () => {
    expect(new Set(invoices.map(calendarOf))).toEqual(new Set(['standard', 'gentle', 'firm']));
    const byAmount = invoices.filter(({ calendar, total }) => !calendar && total >= 5_000_000);
    expect(byAmount.map(calendarOf)).toContain('firm');
  });

  it('has payments, credit notes, holds of every kind and a cancellation', () => {
    expect([...new Set(portfolio.actions.map(({ kind }) => kind))].toSorted()).toEqual([
      'cancellation',
      'credit-note',
      'dispute',
      'invoice',
      'pause',
      'payment',
      'plan',
      'posting',
      'promise',
      'reversal',
    ]);
  });

  it('has invoices paid in full, in part and above what is owed', () => {
    const shares = invoices.map((invoice) => Math.sign(paidOn(invoice) - invoice.total));
    const partly = invoices.filter((invoice) => paidOn(invoice) > 0).map(paidOn);
    expect(new Set(shares)).toEqual(new Set([-1, 0, 1]));
    expect(partly.length).toBeGreaterThan(shares.filter((share) => share >= 0).length);
  });

  it('has companies, public bodies and consumers, some without e-mail or mobile, one that refuses mail', () => {
    const debtors = invoices.map(({ debtor }) => debtor);
    const isWithout = (field: 'email' | 'mobile') =>
      debtors.some(({ contacts }) => contacts.every((contact) => contact[field] === undefined));

    expect(new Set(debtors.map(({ kind }) => kind))).toEqual(
      new Set(['company', 'public', 'consumer']),
    );
    expect(isWithout('email') && isWithout('mobile')).toBe(true);
    expect(JSON.stringify(debtors)).toContain('bounce@simulator.amazonses.com');
    expect(debtors.some(({ language }) => language === 'en')).toBe(true);
    expect(new Set(debtors.map(({ zone }) => zone))).toEqual(
      new Set([undefined, 'reunion', 'alsace-moselle']),
    );
  });
});
