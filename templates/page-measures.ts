/** Millimetres in PDF points. Every measure of the page is written in millimetres from its top left corner. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Line height for a leading in millimetres, as the multiple of the type size that react-pdf wants. */
export const leading = (points: number, millimetres: number): number => mm(millimetres) / points;

/** Ascent plus descent of the font. The library sets them below the top of a line; CSS, and the design, centre them. */
const EM_HEIGHT = 1.424;

/** How much higher a text must start for its baseline to stand where the design has it, in millimetres. */
export const raised = (points: number, millimetres: number): number =>
  (millimetres - (EM_HEIGHT * points * 25.4) / 72) / 2;

/** The height of so many lines, with a hair more: the library drops a line that is taller by a rounding error. */
export const linesHigh = (count: number, millimetres: number): number =>
  mm(count * millimetres) + 0.02;

export const INK = {
  text: '#1B1A17',
  secondary: '#514E47',
  label: '#67635B',
  accent: '#0B5566',
  fold: '#87837A',
  hairline: '#CFCBC2',
};

/** Where the text stops: above the pay block on a page that has one, above the footer elsewhere. */
export const PAGE = { width: 210, height: 297, left: 20, right: 20, textWidth: 170 };
export const BODY = { firstTop: 101, laterTop: 28, paidBottom: 242, bottom: 276 };

/** A4 as the library has it, in points. */
export const A4_HEIGHT = 841.89;
