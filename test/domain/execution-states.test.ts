import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { executionStates } from '#domain/execution-states.ts';
import type { Invoice } from '#domain/invoice.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const done = { kind: 'done', at: at('2026-06-15T07:00:00Z') } as const;
const story = (over: Partial<Invoice>) =>
  executionStates(anInvoice(over)).map(({ name, state }) => `${name}: ${state}`);
const current = (over: Partial<Invoice>) =>
  executionStates(anInvoice(over))
    .filter(({ state }) => state === 'current')
    .map(({ name }) => name);

describe('the states of an execution', () => {
  it('are those of the chart, in the order of the calendar', () => {
    expect(story({ steps: { reminder: done } })).toEqual([
      'Review situation: done',
      'Wait until J-3: done',
      'J-3 reminder: done',
      'Wait until J+2: current',
      'J+2 first letter: ahead',
      'Wait until J+7: ahead',
      'J+7 follow-up: ahead',
      'Wait until J+15: ahead',
      'J+15 second letter: ahead',
      'Wait until J+30: ahead',
      'J+30 mise en demeure: ahead',
      'Wait until final deadline: ahead',
      'Prepare legal file: ahead',
    ]);
  });

  it('end with the question when no step is left and nothing ended the follow-up', () => {
    const names = ['reminder', 'first-letter', 'follow-up', 'second-letter', 'mise-en-demeure'];
    const steps = Object.fromEntries([...names, 'legal-file'].map((name) => [name, done]));

    expect(story({ steps, question: 'calendar-without-end' }).slice(-2)).toEqual([
      'Prepare legal file: done',
      'Ask finance: current',
    ]);
  });

  it('stand at the step that is under way, at what holds it, or at the question', () => {
    const pause = {
      kind: 'pause',
      id: 'h1',
      openedAt: done.at,
      by: 'x',
      reason: 'x',
      until: civilDate('2026-07-17'),
    } as const;

    expect(current({ steps: { reminder: done }, contacts: [aContact()] })).toEqual([
      'J+2 first letter',
    ]);
    expect(current({ status: 'on-hold', hold: pause })).toEqual(['Wait for the end of the hold']);
    expect(current({ question: 'mise-en-demeure-late' })).toEqual(['Ask finance']);
    expect(current({ situation: 2 })).toEqual(['Review situation']);
  });

  it('tell by step which wait and which act they are, and when it was', () => {
    const [, wait, take] = executionStates(anInvoice({ steps: { reminder: done } }));

    expect(wait).toStrictEqual({ name: 'Wait until J-3', step: 'reminder', state: 'done' });
    expect(take).toStrictEqual({
      name: 'J-3 reminder',
      step: 'reminder',
      state: 'done',
      at: done.at,
    });
  });

  it('tell that the step under way has waited', () => {
    const states = story({ steps: { reminder: done }, contacts: [aContact()] });

    expect(states).toContain('Wait until J+2: done');
  });

  it('tell when the file was prepared', () => {
    const file = (over: Partial<Invoice>) =>
      executionStates(anInvoice(over)).find(({ step }) => step === 'legal-file');

    expect(file({ steps: { 'legal-file': done } })).toStrictEqual({
      name: 'Prepare legal file',
      step: 'legal-file',
      state: 'done',
      at: done.at,
    });
    expect(file({})).toStrictEqual({
      name: 'Prepare legal file',
      step: 'legal-file',
      state: 'ahead',
    });
  });

  it('put what keeps the invoice waiting before the step it keeps waiting', () => {
    const pause = {
      kind: 'pause',
      id: 'h1',
      openedAt: done.at,
      by: 'x',
      reason: 'x',
      until: civilDate('2026-07-17'),
    } as const;
    const states = story({ status: 'on-hold', hold: pause, steps: { reminder: done } });

    expect(states.slice(0, 5)).toEqual([
      'Review situation: done',
      'Wait until J-3: done',
      'J-3 reminder: done',
      'Wait for the end of the hold: current',
      'Wait until J+2: ahead',
    ]);
    expect(states).toHaveLength(14);
  });

  it('keep no question open after the end', () => {
    expect(current({ status: 'cancelled', question: 'mise-en-demeure-late' })).toEqual([
      'Cancelled',
    ]);
  });

  it('end where the invoice ended, with what was skipped on the way', () => {
    const skipped = { kind: 'skipped', at: done.at, reason: 'no-channel' } as const;
    const states = story({ status: 'settled', steps: { reminder: skipped } });

    expect(states).toContain('J-3 reminder: skipped');
    expect(states.at(-1)).toBe('Settled: current');
    expect(current({ status: 'handed-over', steps: { 'legal-file': done } })).toEqual([
      'Handed over',
    ]);
  });
});
