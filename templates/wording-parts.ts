/** A reworded paragraph, read: text and variables, each bold or not. */
export type WordingPart =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'variable'; readonly name: string; readonly bold: boolean };

/** Reads `**bold**` and `{{variable}}`. Everything else is text, printed as it is typed. */
export const wordingParts = (source: string): readonly WordingPart[] =>
  source.split('**').flatMap((stretch, index) => stretchParts(stretch, index % 2 === 1));

const stretchParts = (stretch: string, bold: boolean): readonly WordingPart[] =>
  stretch
    .split(/(\{\{[^{}]*\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => partOf(piece, bold));

function partOf(piece: string, bold: boolean): WordingPart {
  const name = /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(piece)?.[1];
  return name === undefined
    ? { kind: 'text', text: piece, bold }
    : { kind: 'variable', name, bold };
}

/** Every `**` that opens bold text is closed. */
export const isBoldBalanced = (source: string): boolean => source.split('**').length % 2 === 1;
