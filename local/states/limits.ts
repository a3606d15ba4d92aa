/** The quotas of AWS Step Functions standard workflows that an execution can run into. */

/** Input, output, results and assigned variables: 256 KiB of UTF-8. */
export const maxPayloadBytes = 262_144;

/** The event that reports the full history is itself the last one. */
export const maxHistoryEvents = 25_000;

/** An execution lives at most a year. */
export const maxExecutionMs = 365 * 24 * 60 * 60 * 1_000;

/** The largest number of seconds AWS takes for a wait or a timeout. */
export const maxSeconds = 99_999_999;

/** An inline Map runs at most 40 iterations at once, whatever its MaxConcurrency. */
export const maxInlineIterations = 40;

export const maxDefinitionBytes = 1_048_576;

export function exceedsPayload(text: string): boolean {
  // A UTF-16 unit takes at most three bytes of UTF-8: short texts need no count.
  return text.length * 3 > maxPayloadBytes && Buffer.byteLength(text) > maxPayloadBytes;
}
