import type { ParagraphName } from '#domain/letter-settings.ts';
import type { RichText } from './rich-text.ts';

/** What the body of a letter is made of, in order. */
export type LetterBlock =
  | {
      readonly kind: 'paragraph';
      readonly text: RichText;
      /** Set where a creditor may reword it. The legal paragraphs have none: they are fixed. */
      readonly name?: ParagraphName | undefined;
    }
  | { readonly kind: 'note'; readonly text: RichText }
  | { readonly kind: 'statement' }
  | { readonly kind: 'account'; readonly note: RichText };

/** The words of one letter. `title` is set for the mise en demeure only. */
export type LetterText = {
  readonly title?: string | undefined;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
};

export const paragraph = (text: RichText, name?: ParagraphName): LetterBlock => ({
  kind: 'paragraph',
  text,
  name,
});
/** The letter with what happened since said after its opening; a mise en demeure first says what its sum is for. */
export function withSinceThen(letter: LetterText, said: readonly RichText[]): LetterText {
  const at = letter.title === undefined ? 2 : 3;
  const paragraphs = said.map((text) => paragraph(text));
  return { ...letter, blocks: letter.blocks.toSpliced(at, 0, ...paragraphs) };
}

export const note = (text: RichText): LetterBlock => ({ kind: 'note', text });
export const statement: LetterBlock = { kind: 'statement' };
export const account = (text: RichText): LetterBlock => ({ kind: 'account', note: text });
