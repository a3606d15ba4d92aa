import validate from 'asl-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { calendars } from '#domain/calendars.ts';
import type { State, States } from '../../infra/chart/asl.ts';
import { drawChart } from '../../infra/chart/draw-chart.ts';

const arnOf = (name: string) => `arn:aws:lambda:eu-west-3:000000000000:function:${name}`;
const charts = Object.values(calendars).map((calendar) => ({
  calendar,
  chart: drawChart(calendar, arnOf),
}));

const Arguments = z.object({ Payload: z.record(z.string(), z.string()) });

const MAY_BE_PASSED = new Set([
  'invoiceId',
  'cycle',
  'situation',
  'enteredAt',
  'startedAt',
  'executionArn',
  'calendar',
  'token',
  'reason',
]);

const Branches = z.array(z.object({ States: z.record(z.string(), z.custom<State>()) }));

function allStates(states: States): [string, State][] {
  return Object.entries(states).flatMap(([name, state]) => {
    const branches = state.Branches === undefined ? [] : Branches.parse(state.Branches);
    const inner = branches.flatMap((branch) => allStates(branch.States));
    return [[name, state] satisfies [string, State], ...inner];
  });
}

describe.each(charts)('the chart of the $calendar.name calendar', ({ calendar, chart }) => {
  const states = allStates(chart.States);
  const tasks = states.filter(([, { Type }]) => Type === 'Task');

  it('is a valid state machine', () => {
    const { isValid, errorsText } = validate(chart);

    expect(isValid, errorsText('\n')).toBe(true);
  });

  it('has one wait and one named state for each step, in the order of the calendar', () => {
    const waits = states.map(([name]) => name).filter((name) => name.startsWith('Wait until J'));

    expect(waits).toEqual(
      calendar.steps.map(({ offset }) => `Wait until J${offset < 0 ? offset : `+${offset}`}`),
    );
    for (const { name } of calendar.steps) {
      expect(tasks.some(([, task]) => JSON.stringify(task.Arguments).includes(`:${name}"`))).toBe(
        true,
      );
    }
  });

  it('gives each state a name of its own, which finance reads in the history', () => {
    const names = states.map(([name]) => name);

    expect(new Set(names).size).toBe(names.length);
  });

  it('retries only what is known not to have been answered, never whatever fails', () => {
    for (const [name, task] of tasks) {
      const errors = JSON.stringify(task.Retry);
      expect(errors, name).toContain('Lambda.TooManyRequestsException');
      expect(errors, name).not.toMatch(/States\.(ALL|TaskFailed)/);
    }
  });

  it('leaves what it does not understand to a person, in every choice', () => {
    const defaults = states
      .filter(([, { Type }]) => Type === 'Choice')
      .map(([, { Default }]) => Default);

    expect(new Set(defaults)).toEqual(new Set(['Ask finance', 'Person needed']));
  });

  it('passes ids, versions and moments to functions, nothing personal', () => {
    const passed = tasks.flatMap(([, task]) =>
      Object.keys(Arguments.parse(task.Arguments).Payload),
    );

    expect(new Set(passed).difference(MAY_BE_PASSED)).toEqual(new Set());
  });
});
