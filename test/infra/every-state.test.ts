import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Calendar } from '#domain/calendar.ts';
import { calendars } from '#domain/calendars.ts';
import type { Chart, States } from '../../infra/chart/asl.ts';
import { drawChart } from '../../infra/chart/draw-chart.ts';
import { type Fake, lambdaArn, openLocal } from '../local/states/harness.ts';

const Branches = z.array(z.object({ States: z.record(z.string(), z.custom<States[string]>()) }));
const Entered = z.object({ stateEnteredEventDetails: z.object({ name: z.string() }) });
const Token = z.object({ token: z.string() });

const START = '2026-03-02T08:00:00Z';
const day = (offset: number) =>
  new Date(Date.parse(START) + offset * 86_400_000).toISOString().replace('.000Z', 'Z');

function namesOf(states: States): readonly string[] {
  return Object.entries(states).flatMap(([name, { Branches: branches = [] }]) => [
    name,
    ...Branches.parse(branches).flatMap((branch) => namesOf(branch.States)),
  ]);
}

/** Each answer in its turn; the last one from then on. */
function inTurn(...answers: readonly unknown[]): Fake {
  let turn = -1;
  return () => {
    turn += 1;
    return answers[Math.min(turn, answers.length - 1)];
  };
}

/** Whoever is asked or told speaks at once, as a payment or a decision of finance would. */
const speak: Fake = async (payload, engine) => {
  const { token: taskToken } = Token.parse(payload);
  setImmediate(
    () => void engine.handle('SendTaskFailure', { taskToken, error: 'SituationChanged' }),
  );
};
const stayQuiet: Fake = () => null;

/** What each story's functions answer. A step is taken a second time when it first asks for patience. */
function storiesOf({ steps }: Calendar): Readonly<Record<string, Record<string, Fake>>> {
  const [first] = steps;
  if (!first) throw new Error('a calendar has steps');
  const relance = { kind: 'relance', version: 1, resumeAt: first.name, nextAt: day(1) };
  const settled = { kind: 'settled', version: 2, ending: { end: 'settled' } };
  const taken = steps.map(({ name }, index) => {
    const again = { kind: 'again', at: day(2 * index + 2) };
    return [name, inTurn(again, { kind: 'done', nextAt: day(2 * index + 3) })] as const;
  });
  const handedOver = { kind: 'handed-over', ending: { end: 'handed-over' } };
  return {
    'goes to the end of the calendar': {
      'review-situation': inTurn(relance),
      listen: stayQuiet,
      ...Object.fromEntries(taken),
      'prepare-legal-file': inTurn(handedOver),
    },
    'is paid while the execution listens': {
      'review-situation': inTurn(relance, settled),
      listen: speak,
    },
    'is on hold until the hold is over, then cancelled': {
      'review-situation': inTurn(
        { kind: 'on-hold', version: 1, until: day(3) },
        { kind: 'cancelled', version: 2, ending: { end: 'cancelled' } },
      ),
      listen: stayQuiet,
    },
    'changes between the review and a step': {
      'review-situation': inTurn(relance, settled),
      listen: stayQuiet,
      [first.name]: inTurn({ kind: 'look-again' }),
    },
    'is a person’s to decide': {
      'review-situation': inTurn(relance, settled),
      listen: stayQuiet,
      [first.name]: inTurn({ kind: 'ask-finance', reason: 'too-late' }),
      'ask-finance': speak,
    },
    'is thanked before it ends': {
      'review-situation': inTurn({ kind: 'note', version: 1 }, settled),
      'send-note': inTurn({ kind: 'look-again' }),
    },
    'lives long': {
      'review-situation': inTurn({ kind: 'renew', version: 1 }),
      'start-next-cycle': inTurn({ cycle: 2 }),
    },
  };
}

/** Runs one story to its good end, and tells every state it went through. */
async function statesOf(chart: Chart, functions: Record<string, Fake>): Promise<readonly string[]> {
  const local = openLocal(functions);
  const machine = await local.create('chart', chart);
  const execution = await local.start(machine, { invoiceId: 'inv_1', cycle: 1 });
  expect(await local.runToEnd(execution)).toMatchObject({ status: 'SUCCEEDED' });
  return (await local.history(execution)).flatMap((event) => {
    const entered = Entered.safeParse(event);
    return entered.success ? [entered.data.stateEnteredEventDetails.name] : [];
  });
}

describe.each(Object.values(calendars))('the chart of the $name calendar', (calendar) => {
  it('has no state that no story reaches', async () => {
    const chart = drawChart(calendar, lambdaArn);
    const reached = new Set<string>();

    for (const functions of Object.values(storiesOf(calendar))) {
      for (const state of await statesOf(chart, functions)) reached.add(state);
    }

    expect([...reached].toSorted()).toEqual([...namesOf(chart.States)].toSorted());
  });
});
