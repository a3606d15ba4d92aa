/** The process was killed: nothing it would have done afterwards happens. */
export class KilledError extends Error {
  override readonly name = 'KilledError';
}

/** What happens around one I/O; it may throw, and then the I/O does not happen, or nobody hears of it. */
export type Hooks = {
  readonly before?: (place: number, what: string) => void | Promise<void>;
  readonly after?: (place: number, what: string) => void | Promise<void>;
};

/** Every I/O of the simulated product passes here, counted, so that each place can be struck. */
export function openGate(hooks: Hooks) {
  let places = 0;
  let isDead = false;
  const strike = async (hook: Hooks['before'], place: number, what: string) => {
    try {
      await hook?.(place, what);
    } catch (error) {
      isDead ||= error instanceof KilledError;
      throw error;
    }
  };
  return {
    pass: async <Result>(what: string, io: () => Promise<Result>): Promise<Result> => {
      // Whatever the code catches, a dead process does nothing more.
      if (isDead) throw new KilledError();
      places += 1;
      const place = places;
      await strike(hooks.before, place, what);
      const result = await io();
      await strike(hooks.after, place, what);
      return result;
    },
    restart: () => {
      isDead = false;
    },
    places: () => places,
  };
}
export type Gate = ReturnType<typeof openGate>;
