import { describe, expect, it } from 'vitest';
import { inBatches } from '#adapters/in-batches.ts';

/** A service that answers when told to, and remembers what it was asked. */
function slowService() {
  const asked: string[][] = [];
  const answers: (() => void)[] = [];
  const load = inBatches<string, string>({
    most: 3,
    nameOf: (key) => key,
    ask: async (keys) => {
      asked.push([...keys]);
      await new Promise<void>((answer) => answers.push(answer));
      return keys.map((key) => (key === 'bad' ? new Error('bad key') : `${key}!`));
    },
  });
  return { asked, answers, load };
}

/** The turns of the event loop that a batch may take to leave. */
async function someTurns(): Promise<void> {
  for (let turns = 0; turns < 8; turns += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('inBatches', () => {
  it('asks at once for all that is wanted in one turn, each thing once', async () => {
    const { asked, answers, load } = slowService();

    const all = Promise.all([load('a'), load('b'), load('a')]);
    await someTurns();
    answers[0]?.();

    expect(await all).toEqual(['a!', 'b!', 'a!']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('gathers what is wanted while a call is under way', async () => {
    const { asked, answers, load } = slowService();

    const first = load('a');
    await someTurns();
    const later = [load('b')];
    await someTurns();
    later.push(load('c'));
    await someTurns();
    expect(asked).toEqual([['a']]);

    answers[0]?.();
    expect(await first).toBe('a!');
    await someTurns();
    answers[1]?.();
    expect(await Promise.all(later)).toEqual(['b!', 'c!']);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  it('asks anew for what it has asked before: nothing is remembered', async () => {
    const { asked, answers, load } = slowService();

    const before = load('a');
    await someTurns();
    const after = load('a');
    answers[0]?.();
    await before;
    await someTurns();
    answers[1]?.();
    await after;

    expect(asked).toEqual([['a'], ['a']]);
  });

  it('splits what one call cannot take, and fails only what is refused', async () => {
    const { asked, answers, load } = slowService();

    const all = Promise.allSettled(['a', 'bad', 'c', 'd'].map((key) => load(key)));
    await someTurns();
    answers[0]?.();
    await someTurns();
    answers[1]?.();

    expect((await all).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(asked).toEqual([['a', 'bad', 'c'], ['d']]);
  });

  it('asks for each thing by itself where things have no names', async () => {
    const asked: string[][] = [];
    const load = inBatches<string, number>({
      most: 3,
      ask: async (keys) => {
        asked.push([...keys]);
        return keys.map((_, index) => index);
      },
    });

    expect(await Promise.all([load('a'), load('a')])).toEqual([0, 1]);
    expect(asked).toEqual([['a', 'a']]);
  });
});
