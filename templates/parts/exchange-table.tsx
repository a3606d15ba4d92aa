import { View } from '@react-pdf/renderer';
import { longDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { tableStyle } from '../table-style.ts';
import { type Column, Row } from './table-row.tsx';

const COLUMNS: readonly Column[] = [{ width: 34 }, { width: 40 }, { width: 60 }, { width: 36 }];

type Props = { readonly facts: LetterFacts; readonly labels: Labels };

/** The contacts made before this letter. Each has a proof; what has none is not listed. */
export const ExchangeTable = ({ facts: { exchanges, language }, labels: { annex } }: Props) => (
  <View style={tableStyle.table}>
    <Row columns={COLUMNS} cells={annex.exchangeColumns} look={tableStyle.header} leading={3.8} />
    {exchanges.map((exchange, index) => (
      <Row
        // biome-ignore lint/suspicious/noArrayIndexKey: past exchanges never move
        key={index}
        columns={COLUMNS}
        cells={[
          longDate(exchange.on, language),
          annex.means(exchange),
          cut(exchange.to),
          annex.result(exchange),
        ]}
        look={[tableStyle.row, tableStyle.ruled]}
      />
    ))}
  </View>
);

/** An address longer than its column goes on in a second line. */
const cut = (text: string) => text.replaceAll(/(.{32})(?=.)/g, '$1\n');
