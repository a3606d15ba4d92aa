import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleLetters } from '../support/bundle-letters.ts';
import { firstLetter, menez } from '../support/letter-facts.ts';

describe('the bundled letters', () => {
  let bundle: string;

  beforeAll(async () => {
    bundle = await bundleLetters('templates/letter.tsx');
  });

  afterAll(() => rmSync(bundle, { recursive: true }));

  function renderElsewhere(facts: object): string {
    writeFileSync(join(bundle, 'facts.json'), JSON.stringify(facts));
    const script = `
      import { readFileSync } from 'node:fs';
      const { renderLetter } = await import(${JSON.stringify(join(bundle, 'letters.mjs'))});
      const facts = JSON.parse(readFileSync(${JSON.stringify(join(bundle, 'facts.json'))}, 'utf8'));
      process.stdout.write(Buffer.from(await renderLetter(facts)).toString('base64'));`;
    const base64 = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    return Buffer.from(base64, 'base64').toString('latin1');
  }

  it('render a letter from a directory without node_modules', () => {
    expect(renderElsewhere(firstLetter)).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
  });

  it('load the full font when a name needs it', () => {
    const debtor = { ...menez, name: 'Łódź Przemysł' };

    expect(renderElsewhere({ ...firstLetter, debtor })).toContain('RelanceSans-Regular');
  });
});
