import { z } from 'zod';
import type { ClockControl } from '../time/clock-control.ts';
import type { ControlRoute } from './control-route.ts';
import { sendJson, sendProblem } from './problem.ts';

const dayMs = 86_400_000;

const Move = z.union(
  [
    z.strictObject({ advanceTo: z.iso.datetime({ offset: true }) }),
    z.strictObject({ advanceDays: z.number().positive().max(4_000) }),
    z.strictObject({ advanceToNext: z.literal(true) }),
  ],
  { error: 'say {"advanceTo": instant}, {"advanceDays": number} or {"advanceToNext": true}' },
);

export function clockRoutes(clock: ClockControl): readonly ControlRoute[] {
  const state = (now: number) => {
    const next = clock.nextWakeUpAt();
    return { now: instant(now), nextWakeUpAt: next === undefined ? null : instant(next) };
  };
  return [
    {
      method: 'GET',
      path: /^\/local\/clock$/,
      handle: async ({ response }) => sendJson(response, state(clock.now())),
    },
    {
      method: 'POST',
      path: /^\/local\/clock$/,
      handle: async ({ response, json }) => {
        const move = Move.parse(await json());
        const target = targetOf(move, clock.now());
        if (target !== undefined && target < clock.now()) {
          return sendProblem(response, 422, 'Unprocessable Content', 'The clock never goes back.');
        }
        const arrival = target === undefined ? clock.advanceToNext() : clock.advanceTo(target);
        sendJson(response, state(await arrival));
      },
    },
  ];
}

function targetOf(move: z.infer<typeof Move>, now: number): number | undefined {
  if ('advanceTo' in move) return Date.parse(move.advanceTo);
  return 'advanceDays' in move ? Math.round(now + move.advanceDays * dayMs) : undefined;
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
