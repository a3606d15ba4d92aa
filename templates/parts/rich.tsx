import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { style } from '../page-style.ts';
import type { RichText, Span } from '../rich-text.ts';
import type { Look } from './table-row.tsx';

/** One paragraph: text with bold stretches. */
export const Rich = ({ text, style: look }: { text: RichText; style: Look }) => (
  <Text style={look}>{merged(text).map(stretch)}</Text>
);

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
    if (last?.bold === span.bold)
      spans[spans.length - 1] = { ...last, text: last.text + span.text };
    else spans.push(span);
  }
  return spans;
}
