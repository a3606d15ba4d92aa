import { addSeconds } from '#domain/instant.ts';
import { at } from '../../test/support/invoice.ts';
import { outcomeOf } from './outcome.ts';
import { randomFrom } from './random.ts';
import type { BoardRow } from './row.ts';
import { runStep } from './run-step.ts';
import { openWorld } from './world.ts';

const RUNS = 200;
const startAt = at('2026-06-22T07:00:00Z');
const openAgainAt = addSeconds(startAt, 2 * 3600);

/** SES has no room for two hours, then none for three mails in ten. */
export async function throttled(seed: number): Promise<BoardRow> {
  const random = randomFrom(seed);
  let [doubles, lost, caughtUp] = [0, 0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const world = await openWorld({
      startAt,
      taking: (_letter, now) => (now < openAgainAt || random() < 0.3 ? 'throttled' : 'accepted'),
    });
    const answer = await runStep(world, 'first-letter');
    const outcome = await outcomeOf(world, 'first-letter');
    doubles += Math.max(0, world.service.left.length - 1);
    lost += outcome.lost + outcome.hidden;
    caughtUp += answer.kind === 'done' && world.service.left.length === 1 ? 1 : 0;
  }
  return {
    name: 'SES throttles 100 % for two hours, then 30 %',
    runs: RUNS,
    result: `doubles ${doubles}, lost ${lost}, caught up ${caughtUp}`,
    isMet: doubles === 0 && lost === 0 && caughtUp === RUNS,
  };
}
