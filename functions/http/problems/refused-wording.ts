import type { Wording } from '#domain/letter-settings.ts';
import { validateWording } from '#templates/validate-wording.ts';
import { pointerTo } from './mistakes.ts';
import { type Problem, problem } from './problem.ts';

/** Own words that a letter could not print, or should not say, are refused with every reason, each at its paragraph. */
export function refusedWording(wording: Wording = {}): Problem | undefined {
  const mistakes = validateWording(wording).map(({ step, paragraph, reason }) => ({
    pointer: pointerTo(['wording', step, paragraph]),
    detail: `wording.${step}.${paragraph}: ${reason}`,
    code: 'not-sayable' as const,
  }));
  if (mistakes.length === 0) return undefined;
  return problem('invalid-body', mistakes.map(({ detail }) => detail).join('; '), mistakes);
}
