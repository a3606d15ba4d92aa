/** A stretch of text in one weight. Letters and e-mails know no other emphasis than bold. */
export type Span = { readonly text: string; readonly bold: boolean };
export type RichText = readonly Span[];

/** A value in a sentence: plain text, bold text, or nothing where the fact is missing. */
export type Part = string | number | Span | RichText | undefined;

export const bold = (text: string): Span => ({ text, bold: true });

const isSpan = (part: Span | RichText): part is Span => 'bold' in part;

function spansOf(part: Part): RichText {
  if (part === undefined) return [];
  if (typeof part === 'string' || typeof part === 'number') return [plain(String(part))];
  return isSpan(part) ? [part] : part;
}

const plain = (text: string): Span => ({ text, bold: false });

/** A tag for sentences: `spacing` sets the no-break spaces of the author's words, values stay as they are. */
export const sentence =
  (spacing: (text: string) => string) =>
  (words: TemplateStringsArray, ...values: readonly Part[]): RichText =>
    words.flatMap((word, index) => [plain(spacing(word)), ...spansOf(values[index])]);

export const textOf = (rich: RichText): string => rich.map((span) => span.text).join('');

/** How many lines a text takes once its lines are broken. */
export const lineCount = (rich: RichText): number => textOf(rich).split('\n').length;
