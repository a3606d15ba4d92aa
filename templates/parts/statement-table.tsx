import { Text, View } from '@react-pdf/renderer';
import type { Cents } from '#domain/money.ts';
import { amount } from '../amount.ts';
import { tableDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import type { InvoiceLine, LetterFacts } from '../letter-facts.ts';
import { tableStyle } from '../table-style.ts';
import { type Column, Row } from './table-row.tsx';
import { TotalRow } from './total-row.tsx';

const COLUMNS: readonly Column[] = [
  { width: 30 },
  { width: 25 },
  { width: 25 },
  { width: 18, isNumber: true },
  { width: 26, isNumber: true },
  { width: 22, isNumber: true },
  { width: 24, isNumber: true },
];

/** The part of a statement one page shows. */
export type StatementPart = {
  readonly lines: readonly InvoiceLine[];
  readonly upcoming: readonly InvoiceLine[];
  readonly brought?:
    | { readonly page: number; readonly count: number; readonly amount: Cents }
    | undefined;
  readonly carried?: Cents | undefined;
  readonly total?: { readonly label: string; readonly amount: Cents } | undefined;
};

type Props = {
  readonly facts: Pick<LetterFacts, 'language'>;
  readonly labels: Labels;
  readonly part: StatementPart;
};

/** The invoices of the letter: one row each, their sum, and apart from them what is not due yet. */
export function StatementTable({ facts: { language }, labels, part }: Props) {
  const { lines, upcoming, brought, carried, total } = part;
  const isLong = lines.length > 1;
  return (
    <View style={tableStyle.table}>
      <Row columns={COLUMNS} cells={labels.statement} look={tableStyle.header} leading={3.8} />
      {brought ? (
        <TotalRow
          label={labels.broughtForward(brought.page, brought.count)}
          value={amount(brought.amount, language)}
          look={[tableStyle.carried, tableStyle.ruled]}
        />
      ) : null}
      {lines.map((line) => (
        <InvoiceRow key={line.number} line={line} {...{ labels, language, isRuled: isLong }} />
      ))}
      {carried === undefined ? null : (
        <TotalRow
          label={labels.carriedForward}
          value={amount(carried, language)}
          look={tableStyle.carried}
        />
      )}
      {total ? (
        <TotalRow
          label={total.label}
          value={amount(total.amount, language)}
          look={tableStyle.total}
        />
      ) : null}
      {upcoming.length > 0 ? <Text style={tableStyle.group}>{labels.notDue}</Text> : null}
      {upcoming.map((line) => (
        <InvoiceRow key={line.number} line={line} {...{ labels, language, isRuled: true }} />
      ))}
    </View>
  );
}

type RowProps = {
  readonly line: InvoiceLine;
  readonly labels: Labels;
  readonly language: LetterFacts['language'];
  readonly isRuled: boolean;
};

const NONE = '—';

function InvoiceRow({ line, labels, language, isRuled }: RowProps) {
  const cells = [
    cut(line.number),
    tableDate(line.issuedOn, language),
    tableDate(line.dueOn, language),
    line.daysLate > 0 ? labels.late(line.daysLate) : NONE,
    amount(line.total, language),
    line.received === 0 ? NONE : amount(line.received, language),
    amount(line.balance, language),
  ];
  const look = isRuled ? [tableStyle.row, tableStyle.ruled] : tableStyle.row;
  return <Row columns={COLUMNS} cells={cells} look={look} />;
}

/** A number too long for its column goes on in a second line rather than over the next column. */
const cut = (number: string) => number.replaceAll(/(.{16})(?=.)/g, '$1\n');
