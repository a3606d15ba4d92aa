import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cents } from '#domain/money.ts';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { bundleLetters } from './bundle-letters.ts';
import {
  consumer,
  firstLetter,
  invoice,
  lanvaux,
  menez,
  miseEnDemeure,
  publicMiseEnDemeure,
  reminder,
  secondLetter,
  statementOf,
  thirdLetter,
} from './letter-facts.ts';

/** Run by itself: every letter in both languages, and the edges, into out/ to be looked at. */
const OUT = 'out';

const edges: Readonly<Record<string, LetterFacts>> = {
  'long-names': {
    ...miseEnDemeure,
    creditor: {
      ...lanvaux,
      name: 'Société Coopérative de Maintenance Industrielle et d’Automatismes',
      signatory: { ...lanvaux.signatory, name: 'Marie-Antoinette de La Rochefoucauld-Liancourt' },
    },
    debtor: {
      ...menez,
      name: 'Établissements Jean-François de La Rochefoucauld et Compagnie, S.A.S.',
      address: {
        ...menez.address,
        lines: ['Bâtiment C, 3e étage', 'Zone industrielle de la Gare', '12 bis rue de l’Égalité'],
      },
    },
  },
  'seven-figures': {
    ...firstLetter,
    invoices: [invoice({ daysLate: 4, total: cents(123_456_789), balance: cents(123_456_789) })],
  },
  'european-name': { ...firstLetter, debtor: { ...menez, name: 'Przemysłowy Őrség Çağlar' } },
  'statement-3': statementOf(3),
  'statement-5': statementOf(5),
  'statement-30': statementOf(30, 2),
  'statement-200': statementOf(200),
};

const letters: Readonly<Record<string, LetterFacts>> = {
  reminder,
  'first-letter': firstLetter,
  'second-letter': secondLetter,
  'third-letter': thirdLetter,
  'mise-en-demeure': miseEnDemeure,
  'mise-en-demeure-public': publicMiseEnDemeure,
  'mise-en-demeure-consumer': consumer.miseEnDemeure,
  'second-letter-consumer': consumer.secondLetter,
  ...edges,
};

type Renderer = { readonly renderLetter: (facts: LetterFacts) => Promise<Uint8Array> };

const bundle = await bundleLetters('templates/letter.tsx');
const { renderLetter }: Renderer = await import(join(bundle, 'letters.mjs'));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
for (const [name, facts] of Object.entries(letters)) {
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
