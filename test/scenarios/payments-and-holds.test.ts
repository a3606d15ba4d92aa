import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedRun, embeddedRun } from '../support/embedded-run.ts';
import { stories } from '../walk/stories.ts';
import { type Told, tellStories } from '../walk/tell-stories.ts';

let run: EmbeddedRun;
let told: readonly Told[];

/** One run, one clock, one invoice for each story: every act on its day, every story told to its end. */
beforeAll(async () => {
  run = await embeddedRun('2026-05-19T08:00:00Z');
  told = await tellStories(run, stories);
}, 300_000);
afterAll(() => run.close());

describe('payments and holds, on the synthesised product', () => {
  it.each(stories.map(({ name }) => name))('%s', (name) => {
    expect(told.find((one) => one.name === name)).toMatchObject({ mistakes: [] });
  });
});
