import { setImmediate as nextTurn } from 'node:timers/promises';
import { Font, renderToBuffer } from '@react-pdf/renderer';
import { letterContent } from '#templates/letter-content.ts';
import { LetterDocument } from '#templates/letter-document.tsx';
import type { LetterFacts } from '#templates/letter-facts.ts';

const family = 'Source Sans 3';
const fonts = process.env.PLAIN_FONTS ?? '';

Font.register({
  family,
  fonts: [
    { src: `${fonts}/400Regular/SourceSans3_400Regular.ttf`, fontWeight: 400 },
    { src: `${fonts}/600SemiBold/SourceSans3_600SemiBold.ttf`, fontWeight: 600 },
  ],
});

/** The same letter the way the library's own pages show it: whole hinted fonts, default settings. */
export async function renderLetter(facts: LetterFacts): Promise<Uint8Array> {
  await nextTurn();
  const content = letterContent(facts);
  return renderToBuffer(<LetterDocument content={content} family={[family]} pages={1} />);
}
