import * as z from 'zod';
import { addDays, CivilDate } from '#domain/civil-date.ts';
import { CreditorId } from '#domain/creditor.ts';
import type { Expected } from '#domain/forecast.ts';
import { dayOf } from '#domain/instant.ts';
import { amountOf } from '../answers/amount-of.ts';
import { ok } from '../reply.ts';
import { expectedMoney, type ForecastWeek, weekOf } from '../reports/expected-money.ts';
import { forecastWeeks } from '../reports/forecast-weeks.ts';
import { route } from '../route.ts';
import { readSummaries } from '../worklist/read-summaries.ts';

const cents = z.int();
const Amounts = {
  promised: cents.describe('Promises and instalments, on their day'),
  habitual: cents.describe('Due date and the debtor’s own delay'),
  disputed: cents.describe('Disputes, that delay after the day their answer is due'),
  total: cents,
  prudent: cents.describe(
    'If promises come a week later, habits slip once more, disputes are lost',
  ),
};

export const showForecast = route({
  method: 'get',
  path: '/reports/forecast',
  summary:
    'The cash expected week by week from the open invoices. Weeks, later and unknown add up to what is owed',
  input: { query: z.strictObject({ creditor: CreditorId.optional() }) },
  answer: z
    .strictObject({
      asOf: CivilDate,
      weeks: z.array(z.strictObject({ from: CivilDate, to: CivilDate, ...Amounts })),
      later: z.strictObject(Amounts),
      unknown: cents.describe('Owed by insolvent debtors'),
      total: cents,
    })
    .meta({ id: 'Forecast' }),
  handle: async ({ query }, services, { at }) => {
    const today = dayOf(at);
    const mondays = forecastWeeks(today);
    const expected = expectedMoney(await readSummaries(query.creditor, services), today);
    const inWeek = (week: ForecastWeek) => amountsOf(expected, week, mondays);
    return ok({
      asOf: today,
      weeks: mondays.map((from) => ({ from, to: addDays(from, 6), ...inWeek(from) })),
      later: inWeek('later'),
      unknown: inWeek('unknown').total,
      total: amountOf(expected.map(({ amount }) => amount)).amount,
    });
  },
});

function amountsOf(
  expected: readonly Expected[],
  week: ForecastWeek,
  mondays: readonly CivilDate[],
) {
  const mine = expected.filter(({ expectedOn }) => weekOf(expectedOn, mondays) === week);
  const prudent = expected.filter(
    ({ prudentOn }) => prudentOn !== undefined && weekOf(prudentOn, mondays) === week,
  );
  const because = (...reasons: Expected['because'][]) =>
    total(mine.filter((one) => reasons.includes(one.because)));
  return {
    promised: because('promise', 'plan'),
    habitual: because('habit'),
    disputed: because('dispute'),
    total: total(mine),
    prudent: total(prudent),
  };
}

const total = (expected: readonly Expected[]): number =>
  amountOf(expected.map(({ amount }) => amount)).amount;
