import { describe, expect, it } from 'vitest';
import { filterInvoices, hidingMost } from '../../console/pages/invoices/filter-invoices.ts';
import {
  type InvoiceFilters,
  invoiceFilters,
} from '../../console/pages/invoices/invoice-filters.ts';
import { orderAfter, orderOf, sortInvoices } from '../../console/pages/invoices/sort-invoices.ts';
import { isSameView } from '../../console/pages/invoices/views.ts';
import { row } from './rows.ts';

const today = '2026-07-07';
const late = row();
const ahead = row({
  id: 'inv_b',
  number: 'F2026-0441',
  daysLate: -17,
  balance: 90_000,
  lastContact: undefined,
});
const settled = row({ id: 'inv_c', number: 'F2026-0301', status: 'settled', balance: 0 });
const disputed = row({
  id: 'inv_d',
  number: 'F2026-0356',
  status: 'on-hold',
  daysLate: 34,
  debtor: { id: 'montclar', kind: 'company', name: 'Verrerie Montclar SA', city: 'Carmaux' },
  hold: {
    id: 'h1',
    kind: 'dispute',
    reason: 'Deux lignes',
    openedAt: '2026-07-01T08:00:00Z',
    by: 'N. Ferrand',
    until: '2026-07-15',
  },
});
const rows = [late, ahead, settled, disputed];
const numbersOf = (filters: InvoiceFilters) =>
  filterInvoices(rows, filters, today).map(({ number }) => number);

describe('the list', () => {
  it('shows what is still open where nothing is asked', () => {
    expect(numbersOf({})).toEqual(['F2026-0388', 'F2026-0441', 'F2026-0356']);
  });

  it.each<[InvoiceFilters, readonly string[]]>([
    [{ status: 'settled' }, ['F2026-0301']],
    [{ late: '1-30' }, ['F2026-0388']],
    [{ late: '31-60' }, ['F2026-0356']],
    [{ late: 'not-due' }, ['F2026-0441']],
    [{ least: '10000' }, ['F2026-0388', 'F2026-0356']],
    [{ hold: 'dispute' }, ['F2026-0356']],
    [{ hold: 'none' }, ['F2026-0388', 'F2026-0441']],
    [{ debtor: 'montclar' }, ['F2026-0356']],
    [{ text: 'menez 12640,80' }, ['F2026-0388']],
    [{ text: 'verrerie' }, ['F2026-0356']],
  ])('keeps what %j asks for', (filters, numbers) => {
    expect(numbersOf(filters)).toEqual(numbers);
  });

  it('calls quiet what is late and was told nothing for that long', () => {
    const silent = row({ id: 'inv_e', number: 'F2026-0500', lastContact: undefined });
    const found = filterInvoices([...rows, silent], { quiet: '10' }, today);

    expect(found.map(({ number }) => number)).toEqual(['F2026-0500']);
  });

  it('counts the days of silence by the calendar of Paris', () => {
    const contact = { channel: 'email', state: 'delivered' } as const;
    const at = (instant: string) => row({ lastContact: { ...contact, at: instant } });
    const [longAgo, before, after] = [
      at('2026-06-20T09:00:00Z'),
      at('2026-06-27T21:59:00Z'),
      at('2026-06-27T22:01:00Z'),
    ];

    expect(filterInvoices([longAgo, before, after], { quiet: '10' }, today)).toEqual([
      longAgo,
      before,
    ]);
  });

  it('names the filter that hides most', () => {
    expect(hidingMost(rows, { hold: 'dispute', late: 'not-due' }, today)).toEqual({
      name: 'late',
      count: 1,
    });
  });

  it('leaves out of the address what it does not know', () => {
    expect(invoiceFilters({ status: 'paid', late: '1-30', sort: 'colour' })).toMatchObject({
      status: undefined,
      late: '1-30',
      sort: undefined,
    });
  });
});

describe('its order', () => {
  it('is the most late first, and turns round on a second press', () => {
    const first = orderOf({});
    expect(sortInvoices(rows, first)[0]).toBe(disputed);

    const second = orderAfter(first, 'late');
    expect(sortInvoices(rows, second)[0]).toBe(ahead);
  });

  it('reads numbers in names as numbers', () => {
    const two = row({ number: 'F2' });
    const ten = row({ number: 'F10' });

    expect(sortInvoices([ten, two], { sort: 'number', order: 'asc' })).toEqual([two, ten]);
  });

  it('takes no account of accents and capitals in names', () => {
    const named = (name: string) => row({ debtor: { ...late.debtor, name } });
    const [abbey, elm, fir] = [named('abbaye'), named('Élagage'), named('Fonderie')];

    expect(sortInvoices([fir, elm, abbey], { sort: 'debtor', order: 'asc' })).toEqual([
      abbey,
      elm,
      fir,
    ]);
  });

  it.each(['asc', 'desc'] as const)('puts last what has no date, %s', (order) => {
    expect(sortInvoices([ahead, late], { sort: 'contact', order })).toEqual([late, ahead]);
  });
});

describe('a view', () => {
  it('is the same whatever the order of its fields, and whatever says nothing', () => {
    expect(isSameView({ late: 'due', hold: 'none' }, { hold: 'none', late: 'due' })).toBe(true);
    expect(isSameView({ late: 'due', hold: undefined }, { late: 'due' })).toBe(true);
    expect(isSameView({ late: 'due' }, {})).toBe(false);
  });
});
