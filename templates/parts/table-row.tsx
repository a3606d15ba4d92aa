import { Text, View } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import { linesHigh, mm } from '../page-measures.ts';

export type Look = NonNullable<ComponentProps<typeof View>['style']>;

/** A column: its width in millimetres; numbers stand on the right. */
export type Column = { readonly width: number; readonly isNumber?: boolean };

type Props = {
  readonly columns: readonly Column[];
  readonly cells: readonly string[];
  readonly look: Look;
  /** Height of a line in millimetres. */
  readonly leading?: number;
};

/** One row of a table. Cells are 1.5 mm apart on each side, the outer ones flush with the margins. */
export const Row = ({ columns, cells, look, leading = 4.4 }: Props) => (
  <View style={look} wrap={false}>
    {columns.map((column, index) => (
      <Text
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never move
        key={index}
        style={[cellStyle(column, index, columns.length), heightOf(cells[index], leading)]}
      >
        {cells[index]}
      </Text>
    ))}
  </View>
);

const cellStyle = ({ width, isNumber }: Column, index: number, count: number) => ({
  width: mm(width),
  paddingLeft: index === 0 ? 0 : mm(1.5),
  paddingRight: index === count - 1 ? 0 : mm(1.5),
  ...(isNumber ? RIGHT : LEFT),
});

const RIGHT: { readonly textAlign: 'right' } = { textAlign: 'right' };
const LEFT: { readonly textAlign: 'left' } = { textAlign: 'left' };

/** A cell says its height itself: the library would lay its text out twice to find it. */
const heightOf = (text: string | undefined, leading: number) => ({
  height: linesHigh(text?.split('\n').length ?? 1, leading),
});
