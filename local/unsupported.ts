/** The embedded run met something it does not implement. It says so by name rather than behave differently from AWS. */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';

  constructor(what: string) {
    super(`The local run does not implement ${what}.`);
  }
}
