import type { Flights } from './flights.ts';
import type { TimerStore } from './store/timer-store.ts';
import type { Worker } from './worker.ts';

/** Gives the worker every timer that is due. */
export function pushDue(timers: TimerStore, worker: Worker, now: number): void {
  for (const { execution, thread, timer, due } of timers.dueBy(now)) {
    worker.push({ execution, thread, stimulus: { kind: 'timer', timer, due } });
  }
}

/** Resolves when nothing is in flight, nothing queued and nothing due. */
export async function untilIdle(
  worker: Worker,
  flights: Flights,
  timers: TimerStore,
  now: () => number,
): Promise<void> {
  for (;;) {
    await worker.whenIdle();
    const next = timers.next();
    if (next !== undefined && next <= now()) pushDue(timers, worker, now());
    else if (flights.count() > 0) await flights.whenLanded();
    else if (worker.isIdle()) return;
  }
}
