import { ecbRates } from './ecb-rates.ts';
import { legalRates } from './legal-rates.ts';
import { type Percent, percent } from './percent.ts';
import type { ConfiguredRate, PublishedRate, RateKind } from './published-rate.ts';
import type { Semester } from './semester.ts';

const semesterFrom = (from: string): Semester =>
  `${Number(from.slice(0, 4))}-H${from.slice(5, 7) === '01' ? 1 : 2}`;

const bySemester = (rates: readonly PublishedRate[]): ReadonlyMap<Semester, Percent> =>
  new Map(rates.map(({ from, value }) => [semesterFrom(from), percent(value)]));

const PUBLISHED = { ecb: bySemester(ecbRates), legal: bySemester(legalRates) };

/** The rate of a semester; one added by configuration wins over ours. `undefined` when nobody gave it: it is never guessed. */
export function rateOf(
  kind: RateKind,
  semester: Semester,
  configured: readonly ConfiguredRate[],
): Percent | undefined {
  const added = configured.find(
    (rate) => rate.kind === kind && semesterFrom(rate.from) === semester,
  );
  return added === undefined ? PUBLISHED[kind].get(semester) : percent(added.value);
}
