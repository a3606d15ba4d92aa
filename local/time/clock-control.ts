import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { LambdaRuntime } from '../lambda/runtime.ts';
import type { Engine } from '../states/contract.ts';
import type { Deliveries } from './deliveries.ts';
import { earliest, isDue } from './instants.ts';
import type { Scheduler } from './schedules.ts';

export type ClockControl = {
  readonly now: () => number;
  readonly nextWakeUpAt: () => number | undefined;
  /** Moves on to the instant, from one wake-up to the next, each with all of its work done; gives where it came to. */
  readonly advanceTo: (instant: number) => Promise<number>;
  readonly advanceToNext: () => Promise<number>;
  /** Starts what real time has made due. */
  readonly tick: () => void;
  /** Resolves when nothing is left to do at the current instant. */
  readonly settle: () => Promise<void>;
};

export type TimeOptions = {
  readonly clock: Clock;
  readonly engine: Engine;
  readonly lambda: LambdaRuntime;
  readonly deliveries: Deliveries;
  readonly scheduler: Scheduler;
};

export function clockControl(options: TimeOptions): ClockControl {
  const { clock, engine, deliveries, scheduler } = options;
  const settle = settler(options);
  let moves: Promise<unknown> = Promise.resolve();
  let isMoving = false;

  const nextWakeUpAt = () => earliest(engine.nextWakeUpAt(), deliveries.nextAt());
  const hopTo = async (instant: number) => {
    clock.jumpTo(instant);
    await Promise.all([scheduler.fireDue(), settle()]);
    // What a schedule's function left behind.
    await settle();
  };
  const travel = async (instant: number) => {
    for (let next = nextWakeUpAt(); isDue(next, instant); next = nextWakeUpAt()) await hopTo(next);
    await hopTo(instant);
  };
  /** One journey at a time; the clock stands still but for its hops. */
  const move = (journey: () => Promise<void>): Promise<number> => {
    const moved = moves.then(async () => {
      clock.freeze();
      isMoving = true;
      try {
        await settle();
        await journey();
        return clock.now();
      } finally {
        isMoving = false;
        clock.thaw();
      }
    });
    moves = moved.catch(() => undefined);
    return moved;
  };

  return {
    now: clock.now,
    nextWakeUpAt,
    settle,
    advanceTo: (instant) => move(() => travel(instant)),
    advanceToNext: () => move(() => hopTo(nextWakeUpAt() ?? clock.now())),
    tick: () => {
      if (isMoving) return;
      engine.runDue();
      deliveries.pump();
      void scheduler.fireDue();
    },
  };
}

function settler({ clock, engine, lambda, deliveries }: TimeOptions) {
  return async (): Promise<void> => {
    do {
      engine.runDue();
      deliveries.pump();
      await engine.idle();
      await lambda.idle();
      // Whoever waited for those answers has its turn before the question whether anything is left.
      await turn();
    } while (deliveries.isBusy() || isDue(engine.nextWakeUpAt(), clock.now()));
  };
}
