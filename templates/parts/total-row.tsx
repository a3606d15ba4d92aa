import { Text, View } from '@react-pdf/renderer';
import { linesHigh, mm, PAGE } from '../page-measures.ts';
import type { Look } from './table-row.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly look: Look;
  /** Width of the table and height of a line, in millimetres. */
  readonly width?: number;
  readonly leading?: number;
};

const AMOUNT_WIDTH = 26;

/** A label on the left, an amount on the right. */
export const TotalRow = ({ label, value, look, width = PAGE.textWidth, leading = 4.4 }: Props) => (
  <View style={look} wrap={false}>
    <Text style={{ width: mm(width - AMOUNT_WIDTH), height: linesHigh(1, leading) }}>{label}</Text>
    <Text style={{ width: mm(AMOUNT_WIDTH), height: linesHigh(1, leading), textAlign: 'right' }}>
      {value}
    </Text>
  </View>
);
