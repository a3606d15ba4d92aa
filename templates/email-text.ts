import type { RichText } from './rich-text.ts';

/** A line of the box an e-mail shows: label and value, the first one large. */
export type Fact = readonly [label: string, value: string];

/** The words of an e-mail, before they become text and HTML. */
export type EmailText = {
  readonly subject: string;
  readonly greeting: string;
  readonly before: readonly RichText[];
  readonly facts: readonly Fact[];
  readonly link?: { readonly label: string; readonly url: string } | undefined;
  readonly after: readonly RichText[];
  readonly farewell: string;
};
