import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEmail } from '#templates/email.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { bundleLetters } from './bundle-letters.ts';
import { letterSamples } from './letter-samples.ts';

/** Run by itself: every letter and its e-mail in both languages, and the edges, into out/; index.html shows them all. */
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
    writeFileSync(`${file}.html`, writeEmail({ ...facts, language }).html);
    picture(file);
  }
}
rmSync(bundle, { recursive: true });
writeFileSync(join(OUT, 'index.html'), contactSheet(readdirSync(OUT)));

/** A picture of each page, where poppler is installed. */
function picture(file: string): void {
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', `${file}.pdf`, file]);
  } catch {
    console.log(`${file}.pdf (no pdftoppm here: no picture)`);
  }
}

/** All pages small on one page, each with its name; the e-mails as links. */
function contactSheet(files: readonly string[]): string {
  const pages = files
    .filter((file) => file.endsWith('.png'))
    .map(
      (file) =>
        `<figure><img src="${file}" loading="lazy"><figcaption>${file.slice(0, -4)}</figcaption></figure>`,
    );
  const emails = files
    .filter((file) => file.endsWith('.html') && file !== 'index.html')
    .map((file) => `<a href="${file}">${file.slice(0, -5)}</a>`);
  return `<!doctype html><meta charset="utf-8"><title>Letters</title>
<style>body{font:13px sans-serif;background:#eee}main{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{width:320px;background:#fff}</style>
<main>${pages.join('')}</main><p>E-mails: ${emails.join(' · ')}</p>`;
}
