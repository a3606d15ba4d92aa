import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderLetter } from '#templates/letter.tsx';
import { bundleLetters } from '../support/bundle-letters.ts';
import { firstLetter, menez } from '../support/letter-facts.ts';
import { letterSamples } from '../support/letter-samples.ts';

describe('the bundled letters', () => {
  let bundle: string;

  beforeAll(async () => {
    bundle = await bundleLetters('templates/letter.tsx');
  });

  afterAll(() => rmSync(bundle, { recursive: true }));

  /** One letter after the other in a process of its own. */
  function renderAllElsewhere(letters: readonly object[]): readonly Buffer[] {
    writeFileSync(join(bundle, 'facts.json'), JSON.stringify(letters));
    const script = `
      import { readFileSync } from 'node:fs';
      const { renderLetter } = await import(${JSON.stringify(join(bundle, 'letters.mjs'))});
      const letters = JSON.parse(readFileSync(${JSON.stringify(join(bundle, 'facts.json'))}, 'utf8'));
      for (const facts of letters) {
        console.log(Buffer.from(await renderLetter(facts)).toString('base64'));
      }`;
    const lines = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: tmpdir(),
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    });
    return lines
      .trim()
      .split('\n')
      .map((base64) => Buffer.from(base64, 'base64'));
  }

  const renderElsewhere = (facts: object): string =>
    Buffer.concat(renderAllElsewhere([facts])).toString('latin1');

  it('render a letter from a directory without node_modules', () => {
    expect(renderElsewhere(firstLetter)).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
  });

  it('load the full font when a name needs it', () => {
    const debtor = { ...menez, name: 'Łódź Przemysł' };

    expect(renderElsewhere({ ...firstLetter, debtor })).toContain('RelanceSans-Regular');
  });

  it('are the same bytes as the library alone would write, whatever was printed before', async () => {
    const letters = Object.values(letterSamples).flatMap((facts) => [
      { ...facts, language: 'fr' as const },
      { ...facts, language: 'en' as const },
    ]);

    const bundled = renderAllElsewhere(letters.toReversed()).toReversed();

    for (const [index, facts] of letters.entries()) {
      const bytes = Buffer.from(await renderLetter(facts));
      expect(bundled[index]?.equals(bytes), `${facts.step} ${facts.language} ${index}`).toBe(true);
    }
  });

  it('name no font they do not embed', () => {
    const pdf = renderElsewhere(firstLetter);

    expect(pdf).not.toContain('Helvetica');
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
  });
});
