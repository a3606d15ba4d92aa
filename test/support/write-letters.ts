import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { bundleLetters } from './bundle-letters.ts';
import { letterSamples } from './letter-samples.ts';

/** Run by itself: every letter in both languages, and the edges, into out/ to be looked at. */
const OUT = 'out';

type Renderer = { readonly renderLetter: (facts: LetterFacts) => Promise<Uint8Array> };

const bundle = await bundleLetters('templates/letter.tsx');
const { renderLetter }: Renderer = await import(join(bundle, 'letters.mjs'));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
for (const [name, facts] of Object.entries(letterSamples)) {
  for (const language of ['fr', 'en'] as const) {
    const file = join(OUT, `${name}-${language}`);
    writeFileSync(`${file}.pdf`, await renderLetter({ ...facts, language }));
    picture(file);
  }
}
rmSync(bundle, { recursive: true });

/** A picture of each page, where poppler is installed. */
function picture(file: string): void {
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', `${file}.pdf`, file]);
  } catch {
    console.log(`${file}.pdf (no pdftoppm here: no picture)`);
  }
}
