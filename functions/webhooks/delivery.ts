/** One call of a provider, exactly as it came. */
export type Delivery = {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** When the gateway took it, in milliseconds: the only clock there is. */
  readonly receivedAtMs: number;
};

/** Signed longer ago, or further ahead, than this is a replay or a forgery. */
const MOST_SKEW_SECONDS = 300;

/** Whether a signature's time, in seconds, is near the moment the call came, before or after. */
export function isTimely(seconds: string, { receivedAtMs }: Delivery): boolean {
  if (!/^\d{1,12}$/.test(seconds)) return false;
  return Math.abs(Math.floor(receivedAtMs / 1000) - Number(seconds)) <= MOST_SKEW_SECONDS;
}
