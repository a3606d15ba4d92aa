/** The handlers a thread was told to load, each once. */
export type Loading = {
  /** Resolves when the thread has loaded it, or failed to: its events say which. */
  readonly load: (handler: string) => Promise<void>;
  readonly loaded: (handler: string) => void;
  /** The thread is gone: nobody waits any more. */
  readonly giveUp: () => void;
};

export function loading(tell: (handler: string) => void): Loading {
  const asked = new Map<string, PromiseWithResolvers<void>>();
  return {
    load: (handler) => {
      const known = asked.get(handler);
      if (known) return known.promise;
      const loaded = Promise.withResolvers<void>();
      asked.set(handler, loaded);
      tell(handler);
      return loaded.promise;
    },
    loaded: (handler) => asked.get(handler)?.resolve(),
    giveUp: () => {
      for (const { resolve } of asked.values()) resolve();
    },
  };
}
