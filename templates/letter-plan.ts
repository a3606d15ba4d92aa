import { type Cents, sum, ZERO } from '#domain/money.ts';
import type { InvoiceLine } from './letter-facts.ts';
import type { StatementPart } from './parts/statement-table.tsx';
import { planPages, type Room } from './statement-plan.ts';

/** Rows that fit beside the words of a letter, and on the pages of an account. Heights are fixed: 6.4 mm a row. */
export const LETTER_ROOM: Room = { alone: 6, first: 14, later: 35, last: 20 };
export const ANNEX_ROOM: Room = { alone: 34, first: 34, later: 34, last: 34 };

/** More invoices than these that are not due yet would only hide the ones that are. */
const MOST_UPCOMING = 8;

type Statement = {
  readonly lines: readonly InvoiceLine[];
  readonly upcoming: readonly InvoiceLine[];
  readonly total: { readonly label: string; readonly amount: Cents };
  readonly firstPage: number;
};

/** The statement cut into pages, each carrying its sum forward to the next. */
export function statementParts(statement: Statement, room: Room): readonly StatementPart[] {
  const upcoming = statement.upcoming.length <= MOST_UPCOMING ? statement.upcoming : [];
  const taken = upcoming.length === 0 ? 0 : upcoming.length + 1;
  const left = { ...room, alone: room.alone - taken, last: room.last - taken };
  const sizes = planPages(statement.lines.length, left);
  return sizes.map((size, page) => {
    const start = countOf(sizes.slice(0, page));
    const before = statement.lines.slice(0, start);
    const lines = statement.lines.slice(start, start + size);
    const isLast = page === sizes.length - 1;
    return {
      lines,
      upcoming: isLast ? upcoming : [],
      brought: page === 0 ? undefined : brought(before, statement.firstPage + page - 1),
      carried: isLast ? undefined : balanceOf([...before, ...lines]),
      total: isLast ? statement.total : undefined,
    };
  });
}

const countOf = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);

const balanceOf = (lines: readonly InvoiceLine[]): Cents =>
  lines.length === 0 ? ZERO : sum(lines.map((line) => line.balance));

const brought = (before: readonly InvoiceLine[], page: number) => ({
  page,
  count: before.length,
  amount: balanceOf(before),
});
