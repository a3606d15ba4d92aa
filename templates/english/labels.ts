import { monthOf, yearOf } from '#domain/civil-date.ts';
import type { PenaltySegment, Received } from '#domain/statement-of-claim.ts';
import type { AccountRow } from '../account.ts';
import { dayAndMonth } from '../dates.ts';
import type { Labels } from '../labels.ts';
import type { Situation } from '../situation.ts';
import { count, on } from './en.ts';
import { meansOf, resultOf } from './exchanges.ts';
import { onlyOf, theInvoices } from './invoices.ts';
import { methodText } from './method.ts';

export const labels: Labels = {
  subject: 'Subject: ',
  placeAndDate: (city, date) => `${city}, ${on(date)}`,
  reference: {
    sending: 'Sent by',
    registered: 'registered post',
    ours: 'Our reference',
    order: 'Your order',
    clerk: 'Contact',
    phone: 'Telephone',
    enclosed: 'Enclosed',
    enclosedInvoice: ([first, ...others]) =>
      others.length === 0 ? `invoice ${first}` : count(others.length + 1, 'invoice', 'invoices'),
  },
  attention: { company: 'Accounts payable', public: 'Accounts payable', consumer: undefined },
  attentionOfRepresentative: 'Attn legal representative',
  statement: ['Invoice', 'Issued', 'Due', 'Late', 'Amount incl. VAT', 'Received', 'Outstanding'],
  late: (days) => count(days, 'day', 'days'),
  totalToPay: 'Total to pay',
  totalDue: (number) => `Total overdue, ${count(number, 'invoice', 'invoices')}`,
  carriedForward: 'Carried forward',
  broughtForward: (page, number) =>
    `Brought forward from page ${page} (${count(number, 'invoice', 'invoices')})`,
  notDue: 'For information, invoices not yet due: nothing is asked before their due date',
  account: accountLabel,
  accountTotal: (date) => `Total due on ${on(date)}`,
  pay: {
    title: 'How to pay',
    transfer: 'Transfer',
    reference: 'Reference',
    amount: 'Amount',
    online: 'Online',
    cheque: 'Cheque',
    chequeTo: (name) => `payable to ${name}`,
    card: 'Card',
    cardBy: (number) => `by telephone, ${number}`,
    scan: 'Prefilled transfer to scan',
  },
  annex: {
    head: ({ writtenOn, debtor }, situation) =>
      `Account as of ${on(writtenOn)} · ${debtor.name} · ${theInvoices(situation)}`,
    joined: (page, date) => `page ${page}, enclosed with the letter of ${on(date)}`,
    invoices: (number) => (number === 1 ? 'Invoice and payments' : 'Invoices and payments'),
    invoicesTotal: () => 'Outstanding on invoices',
    penalties: (debtor) =>
      debtor === 'public' ? 'Interest, at one single rate' : 'Interest, half-year by half-year',
    penaltyColumns: ['Period', 'Days', 'Outstanding', 'Annual rate', 'Interest'],
    semester: ({ from, basis }) =>
      `${monthOf(from) <= 6 ? 'First' : 'Second'} half of ${yearOf(from)} — ${basis.replace('BCE', 'ECB').replaceAll(',', '.').replaceAll(/\s%/g, '%')}`,
    period,
    penaltyTotal: 'Total interest',
    total: 'Total',
    method: 'How we counted',
    methodText,
    exchanges: 'Our contacts',
    exchangeColumns: ['Date', 'Means', 'Recipient', 'Result'],
    means: meansOf,
    result: resultOf,
  },
  continued: 'continued',
  privacy: (notice) => `Your data are used to follow up this claim; rights and contact: ${notice}`,
};

function accountLabel(row: AccountRow, situation: Situation): string {
  const only = onlyOf(situation);
  switch (row.kind) {
    case 'invoices':
      return only ? `Invoice ${only.number}, incl. VAT` : `${theInvoices(situation)}, incl. VAT`;
    case 'received':
      return row.receipt ? receiptLabel(row.receipt) : 'Payments and credit notes';
    case 'disputed':
      return 'Contested part, not claimed here';
    case 'penalties':
      return 'Late-payment interest';
    case 'indemnity':
      return only ? 'Fixed recovery charge' : `Fixed recovery charge, ${theInvoices(situation)}`;
    case 'costs':
      return 'Recovery costs, with proof';
  }
}

const RECEIPTS = {
  payment: 'Received on',
  'credit-note': 'Credit note of',
  reversal: 'Payment returned on',
};

const receiptLabel = ({ kind, on: day }: Received) => `${RECEIPTS[kind]} ${dayAndMonth(day, 'en')}`;

function period({ from, to }: PenaltySegment): string {
  const end = dayAndMonth(to, 'en');
  return from === to ? end : `${dayAndMonth(from, 'en')} to ${end}`;
}
