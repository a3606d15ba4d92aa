import { calendars } from '#domain/calendars.ts';
import { addDays, civilDate } from '#domain/civil-date.ts';
import { cents } from '#domain/money.ts';
import { datePlan } from '#domain/plan.ts';
import { stateClaim } from '#domain/statement.ts';

/** What one computation costs, in milliseconds: the middle run and the slow one in twenty. */
export type BenchRow = {
  readonly name: string;
  readonly runs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly limitMs: number;
  readonly isMet: boolean;
};

const RUNS = 2000;
const WARM_UP = 200;
const LIMIT_MS = 5;
const FIRST_DUE_ON = civilDate('2024-01-15');

/** Plan and statement of one invoice, over many due dates, against the 5 ms the routes allow. */
export function benchDomain(): readonly BenchRow[] {
  return [
    measure('plan', plan),
    measure('plan, overseas and quiet periods', planOverseas),
    measure('statement, two years, four receipts', statement),
    measure('plan and statement', (run) => {
      plan(run);
      statement(run);
    }),
  ];
}

const dueOn = (run: number) => addDays(FIRST_DUE_ON, run % 365);

const plan = (run: number) => datePlan(calendars.standard, dueOn(run));

const planOverseas = (run: number) =>
  datePlan(calendars.gentle, dueOn(run), {
    zone: 'guadeloupe',
    quietPeriods: [
      { from: '08-01', to: '08-20' },
      { from: '12-24', to: '01-02' },
    ],
  });

function statement(run: number) {
  const due = dueOn(run);
  return stateClaim({
    debtorKind: 'company',
    total: cents(1_234_567),
    dueOn: due,
    receipts: [
      { kind: 'payment', on: addDays(due, 40), amount: cents(200_000) },
      { kind: 'reversal', on: addDays(due, 47), amount: cents(200_000) },
      { kind: 'credit-note', on: addDays(due, 90), amount: cents(50_000) },
      { kind: 'payment', on: addDays(due, 200), amount: cents(300_000) },
    ],
    asOf: addDays(due, 700),
  });
}

function measure(name: string, compute: (run: number) => unknown): BenchRow {
  for (let run = 0; run < WARM_UP; run += 1) compute(run);
  const times = Array.from({ length: RUNS }, (_, run) => {
    const startedAt = performance.now();
    compute(run);
    return performance.now() - startedAt;
  }).sort((a, b) => a - b);
  const [medianMs, p95Ms] = [times[RUNS / 2] ?? 0, times[Math.floor(RUNS * 0.95)] ?? 0];
  return { name, runs: RUNS, medianMs, p95Ms, limitMs: LIMIT_MS, isMet: p95Ms < LIMIT_MS };
}
