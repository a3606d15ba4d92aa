import { at } from '../../test/support/invoice.ts';
import { outcomeOf } from './outcome.ts';
import type { BoardRow } from './row.ts';
import { runStep } from './run-step.ts';
import { openWorld } from './world.ts';

const RUNS = 1000;
/** The SDK's own attempts, unless it is told otherwise. */
const SDK_ATTEMPTS = 3;

/** SES takes the mail and the answer is lost, a thousand times; beside it, what a retrying client would have sent. */
export async function lostAnswers(): Promise<BoardRow> {
  let [doubles, lost] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const world = await openWorld({
      startAt: at('2026-06-22T07:00:00Z'),
      taking: () => 'unanswered',
    });
    await runStep(world, 'first-letter');
    const outcome = await outcomeOf(world, 'first-letter');
    doubles += world.service.left.length - 1;
    lost += outcome.lost + outcome.hidden;
  }
  return {
    name: `SES accepts, the answer is lost`,
    runs: RUNS,
    result: `doubles ${doubles}, lost ${lost} (a client of ${SDK_ATTEMPTS} attempts: doubles ${RUNS * (SDK_ATTEMPTS - 1)})`,
    isMet: doubles === 0 && lost === 0,
  };
}
