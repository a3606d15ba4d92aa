import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openClock } from '../../local/clock.ts';

const noon = Date.parse('2026-03-02T12:00:00Z');

function realTimeFrom(start: number) {
  let now = start;
  return { now: () => now, pass: (ms: number) => (now += ms) };
}

test('runs with real time until it is told to jump', () => {
  const real = realTimeFrom(noon);
  const clock = openClock({ database: new DatabaseSync(':memory:'), realTime: real.now });
  real.pass(500);
  expect(clock.now()).toBe(noon + 500);
  clock.jumpTo(noon + 86_400_000);
  real.pass(250);
  expect(clock.now()).toBe(noon + 86_400_250);
});

test('never goes back, whatever instant it is given', () => {
  const clock = openClock({ database: new DatabaseSync(':memory:'), realTime: () => noon });
  clock.jumpTo(noon - 1);
  expect(clock.now()).toBe(noon);
});

test('starts where it is told, then runs', () => {
  const real = realTimeFrom(noon);
  const startAt = Date.parse('2024-01-01T00:00:00Z');
  const clock = openClock({ database: new DatabaseSync(':memory:'), startAt, realTime: real.now });
  real.pass(1_000);
  expect(clock.now()).toBe(startAt + 1_000);
});

test('stands still until every freeze has its thaw, and does not catch up', () => {
  const real = realTimeFrom(noon);
  const clock = openClock({ database: new DatabaseSync(':memory:'), realTime: real.now });
  clock.freeze();
  clock.freeze();
  real.pass(5_000);
  clock.thaw();
  expect(clock.now()).toBe(noon);
  clock.thaw();
  expect(clock.now()).toBe(noon);
  real.pass(10);
  expect(clock.now()).toBe(noon + 10);
});

test('jumps while it stands still', () => {
  const real = realTimeFrom(noon);
  const clock = openClock({ database: new DatabaseSync(':memory:'), realTime: real.now });
  clock.freeze();
  clock.jumpTo(noon + 60_000);
  real.pass(1_000);
  expect(clock.now()).toBe(noon + 60_000);
  clock.thaw();
  expect(clock.now()).toBe(noon + 60_000);
});

test('goes on after a restart from where it was, even where the machine clock went back', () => {
  const database = new DatabaseSync(':memory:');
  const tomorrow = noon + 86_400_000;
  openClock({ database, realTime: () => noon }).jumpTo(tomorrow);
  expect(openClock({ database, realTime: () => noon + 1_000 }).now()).toBe(tomorrow + 1_000);
  expect(openClock({ database, realTime: () => noon - 9_000 }).now()).toBeGreaterThanOrEqual(
    tomorrow,
  );
});

test('an earlier start does not move a clock that already ran', () => {
  const database = new DatabaseSync(':memory:');
  openClock({ database, realTime: () => noon }).jumpTo(noon + 86_400_000);
  const again = openClock({ database, startAt: noon, realTime: () => noon });
  expect(again.now()).toBe(noon + 86_400_000);
});
