import { epochOf, type Instant } from '#domain/instant.ts';
import type { LetterStep } from '../../functions/sending/letter-facts-of.ts';
import type { StepAnswer } from '../../functions/sending/step-in-hand.ts';
import type { World } from './world.ts';

const MOST_VISITS = 400;

/** Seconds the chart waits before it enters a state again whose function was killed, or had no store. */
const RETRY_SECONDS = 2;

/** Takes a step as the chart does: again when told, retried with the same entered time when the function failed. */
export async function runStep(world: World, step: LetterStep): Promise<StepAnswer> {
  let enteredAt: Instant = world.now();
  for (let visit = 0; visit < MOST_VISITS; visit += 1) {
    const answer = await visitStep(world, step, enteredAt);
    if (answer === undefined) {
      await world.wait(RETRY_SECONDS);
    } else if (answer.kind === 'again') {
      await world.wait(Math.max(0, secondsBetween(world.now(), answer.at)));
      enteredAt = world.now();
    } else {
      return answer;
    }
  }
  throw new Error(`step ${step} did not come to an end`);
}

async function visitStep(
  world: World,
  step: LetterStep,
  enteredAt: Instant,
): Promise<StepAnswer | undefined> {
  try {
    return await world.take(step, enteredAt);
  } catch (error) {
    if (!(error instanceof Error) || !RETRIED.has(error.name)) throw error;
    world.gate.restart();
    return undefined;
  }
}

const RETRIED = new Set(['KilledError', 'ThrottlingException']);

const secondsBetween = (from: Instant, to: Instant): number => (epochOf(to) - epochOf(from)) / 1000;
