import { setImmediate as nextTurn } from 'node:timers/promises';
import { renderToBuffer } from '@react-pdf/renderer';
import { fittedLetter } from './fitted-letter.ts';
import { typeface } from './fonts/typeface.ts';
import { needsFullFont } from './glyphs.ts';
import type { LetterContent } from './letter-content.ts';
import { LetterDocument, plannedPages } from './letter-document.tsx';
import type { LetterFacts } from './letter-facts.ts';
import { textsOf } from './texts-of.ts';

/** The letter of a step as a PDF. The same facts give the same bytes; facts that cannot be printed whole are refused. */
export async function renderLetter(facts: LetterFacts): Promise<Uint8Array> {
  const { family, measure } = await typeface(needsFullFont(textsOf(facts)));
  const content = fittedLetter(facts, measure);
  const planned = plannedPages(content);
  const pdf = await print(content, family, planned);
  // A text too long for its page: let the library cut it and count the pages.
  return pageCount(pdf) === planned ? pdf : print(content, family, undefined);
}

async function print(content: LetterContent, family: readonly string[], pages: number | undefined) {
  // The renderer frees what it holds only when the event loop turns.
  await nextTurn();
  return renderToBuffer(<LetterDocument content={content} family={family} pages={pages} />);
}

const pageCount = (pdf: Buffer): number =>
  Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
