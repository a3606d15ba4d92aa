import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { linesHigh, mm } from '../page-measures.ts';
import { style } from '../page-style.ts';
import { lineCount, type RichText, type Span } from '../rich-text.ts';
import type { Look } from './table-row.tsx';

type Props = {
  readonly text: RichText;
  readonly style: Look;
  /** Leading and width in millimetres, where the lines are already broken: the library need not measure them. */
  readonly box?: { readonly leading: number; readonly width: number } | undefined;
};

/** One paragraph: text with bold stretches. */
export const Rich = ({ text, style: look, box }: Props) => (
  <Text style={box ? [look, sized(text, box)].flat() : look}>{merged(text).map(stretch)}</Text>
);

const sized = (text: RichText, { leading, width }: NonNullable<Props['box']>) => ({
  width: mm(width),
  height: linesHigh(lineCount(text), leading),
});

const stretch = ({ text, bold }: Span, index: number): ReactNode =>
  bold ? (
    <Text key={index} style={style.bold}>
      {text}
    </Text>
  ) : (
    text
  );

/** Neighbours of one weight become one stretch: fewer runs to shape, and no kerning lost between them. */
function merged(text: RichText): readonly Span[] {
  const spans: Span[] = [];
  for (const span of text) {
    const last = spans.at(-1);
    if (last?.bold === span.bold) {
      spans[spans.length - 1] = { ...last, text: last.text + span.text };
    } else spans.push(span);
  }
  return spans;
}
