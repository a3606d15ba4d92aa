import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DomainTests, domainTestsIn } from './domain-tests.ts';

const files = {
  'package.json': '{}',
  'test/support/few-cases.ts': 'globalThis.drawn = 20;',
  'domain/counter.ts': 'let count = 0; export const next = (): number => (count += 1);',
  'test/domain/counter.test.ts': `
    import { afterEach, describe, expect, it } from 'vitest';
    import { next } from '../../domain/counter.ts';
    describe('a counter', () => {
      afterEach(() => { globalThis.drawn = 20; });
      it('begins at one', () => { expect(next()).toBe(1); globalThis.drawn = 3; });
      it.each([[2, 'two'], [3, 'three']])('goes on to %i', (count) => { expect(next()).toBe(count); });
      it('draws few cases', () => { expect(globalThis.drawn).toBe(20); });
    });`,
  'test/domain/wrong.test.ts': `
    import { expect, it } from 'vitest';
    it('is wrong', () => { expect(1 + 1).toBe(3); });`,
};

describe('the domain’s tests in one process', () => {
  const directory = mkdtempSync(join(tmpdir(), 'domain-tests-'));
  let load: DomainTests;

  beforeAll(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    load = await domainTestsIn(directory);
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it('are those of all files, or of the files asked for, each case of a table by its own name', () => {
    const counter = [
      'test/domain/counter.test.ts#a counter begins at one',
      'test/domain/counter.test.ts#a counter goes on to %i (1)',
      'test/domain/counter.test.ts#a counter goes on to %i (2)',
      'test/domain/counter.test.ts#a counter draws few cases',
    ];

    expect(load(['test/domain/counter.test.ts']).map(({ id }) => id)).toEqual(counter);
    expect(load().map(({ id }) => id)).toEqual([...counter, 'test/domain/wrong.test.ts#is wrong']);
  });

  it('throw where they fail', () => {
    const [wrong] = load(['test/domain/wrong.test.ts']);

    expect(() => wrong?.run()).toThrow('expected 2 to be 3');
  });

  it('find every module as if for the first time, however often they are loaded', () => {
    for (let times = 0; times < 2; times += 1) {
      for (const { run } of load(['test/domain/counter.test.ts'])) expect(run).not.toThrow();
    }
  });
});
