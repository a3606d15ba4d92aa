import DataLoader from 'dataloader';

type Batching<Key, Answer> = {
  /** The most that one call takes. */
  readonly most: number;
  /** Keys of one name are one thing, asked for once; without names, each is a thing of its own. */
  readonly nameOf?: (key: Key) => string;
  /** An answer for each key, in their order; an error fails its own key alone. */
  readonly ask: (keys: readonly Key[]) => Promise<readonly (Answer | Error)[]>;
};

/** Turns of the event loop in which events that run side by side come to the same point. */
const TURNS = 3;

/**
 * Asks for one thing, in one call with all that is asked for in the same few turns, or while an earlier call is under way.
 * Nothing is remembered: what is asked for now is asked of the service after now.
 */
export function inBatches<Key, Answer>({
  most,
  nameOf,
  ask,
}: Batching<Key, Answer>): (key: Key) => Promise<Answer> {
  let underWay: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Key, Answer, string>(
    (keys) => {
      for (const key of keys) loader.clear(key);
      const answers = ask(keys);
      underWay = answers.catch(() => undefined);
      return answers;
    },
    {
      maxBatchSize: most,
      ...(nameOf ? { cacheKeyFn: nameOf } : { cache: false }),
      batchScheduleFn: (dispatch) => void underWay.then(() => afterTurns(TURNS, dispatch)),
    },
  );
  return (key) => loader.load(key);
}

function afterTurns(turns: number, act: () => void): void {
  setImmediate(turns === 1 ? act : () => afterTurns(turns - 1, act));
}

/** What an answer says of a key that failed. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));
