import DataLoader from 'dataloader';

type Batching<Key, Answer> = {
  /** The most that one call takes. */
  readonly most: number;
  /** Keys of one name are one thing, asked for once. */
  readonly nameOf: (key: Key) => string;
  /** An answer for each key, in their order; an error fails its own key alone. */
  readonly ask: (keys: readonly Key[]) => Promise<readonly (Answer | Error)[]>;
};

/**
 * Asks for one thing, in one call with all that is asked for in the same turn, or while an earlier call is under way.
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
      cacheKeyFn: nameOf,
      batchScheduleFn: (dispatch) => void underWay.then(() => setImmediate(dispatch)),
    },
  );
  return (key) => loader.load(key);
}
