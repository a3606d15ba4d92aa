import type { HistoryEntry } from '../../api/types.ts';

/** An event with what came of it: what a provider tells later stands with the contact it is about. */
export type TimelineEvent = {
  readonly key: string;
  readonly entry: HistoryEntry;
  readonly results: readonly HistoryEntry[];
};

export type Timeline = {
  /** The next step first in time, so the last to come is on top of the page. */
  readonly planned: readonly HistoryEntry[];
  /** The latest first. */
  readonly past: readonly TimelineEvent[];
};

/** Only tells how a contact went on; it is no event of its own to a reader. */
const RESULTS: ReadonlySet<HistoryEntry['kind']> = new Set(['contact-sent', 'contact-delivered']);

/** The history as it is read: what is to come, then what happened, the latest first. */
export function timelineOf(history: readonly HistoryEntry[]): Timeline {
  const past = history.filter(({ kind }) => kind !== 'planned');
  const events = past.filter(
    (entry) => !RESULTS.has(entry.kind) || madeBefore(past, entry) === undefined,
  );
  return {
    planned: history.filter(({ kind }) => kind === 'planned'),
    past: events
      .map((entry) => ({
        key: `${entry.at}.${entry.proof?.sequence}`,
        entry,
        results: past.filter((one) => RESULTS.has(one.kind) && madeBefore(past, one) === entry),
      }))
      .toReversed(),
  };
}

/** The last contact of that step and channel before its result. */
const madeBefore = (
  past: readonly HistoryEntry[],
  result: HistoryEntry,
): HistoryEntry | undefined =>
  past.findLast(
    (entry) =>
      entry.kind === 'contact-made' &&
      entry.step === result.step &&
      entry.channel === result.channel &&
      entry.at <= result.at,
  );
