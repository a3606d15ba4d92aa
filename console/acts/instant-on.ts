import { parisDay } from '../formats/moments.ts';

/**
 * An instant on a day a person chose, who knows no hour: now where the day is today; else noon in
 * Paris or thereabouts, which is that day in every season.
 */
export const instantOn = (on: string, now: string): string =>
  on === parisDay(now) ? `${now.slice(0, 19)}Z` : `${on}T11:00:00Z`;
