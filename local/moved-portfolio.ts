import { Temporal } from 'temporal-polyfill';
import type { Portfolio } from './portfolio.ts';

const weekMs = 7 * 86_400_000;
const civilDate = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Whole weeks from the story's last act to the instant, so that each act stays on its day of the week. */
export function weeksUntil({ actions }: Portfolio, now: number): number {
  const last = Math.max(...actions.map(({ at }) => (at === undefined ? 0 : Date.parse(at))));
  return actions.length === 0 ? 0 : Math.floor((now - last) / weekMs);
}

/** The same story, weeks later or earlier: every day and every instant moved, at the same hour of Paris. */
export function movedPortfolio(portfolio: Portfolio, weeks: number): Portfolio {
  const { clock, creditors, actions } = portfolio;
  return {
    creditors,
    ...(clock !== undefined && { clock: movedText(clock, weeks) }),
    actions: actions.map(({ at, body, ...action }) => ({
      ...action,
      ...(at !== undefined && { at: movedText(at, weeks) }),
      body: moved(body, weeks),
    })),
  };
}

function moved(value: unknown, weeks: number): unknown {
  if (typeof value === 'string') return movedText(value, weeks);
  if (Array.isArray(value)) return value.map((item) => moved(item, weeks));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(one, weeks)]));
}

function movedText(text: string, weeks: number): string {
  if (civilDate.test(text)) return Temporal.PlainDate.from(text).add({ weeks }).toString();
  if (!instant.test(text)) return text;
  const there = Temporal.Instant.from(text).toZonedDateTimeISO('Europe/Paris').add({ weeks });
  return new Date(there.epochMilliseconds).toISOString();
}
