import { maxSeconds } from '../limits.ts';
import type { Catcher, Leaving, Recovery, Retrier } from './chart.ts';
import { readTemplate } from './read-template.ts';
import { readNumber, readText, readTexts, requireText } from './read-values.ts';
import { complain, readObjects, refuseOtherFields, type Source } from './reading.ts';

const retrierFields = new Set([
  'Comment',
  'ErrorEquals',
  'IntervalSeconds',
  'MaxAttempts',
  'BackoffRate',
  'MaxDelaySeconds',
  'JitterStrategy',
]);
const catcherFields = new Set(['Comment', 'ErrorEquals', 'Next', 'Assign', 'Output']);

const maxRetryDelaySeconds = 31_622_400;

export function readRecovery(source: Source): Recovery {
  const retriers = readObjects(source, 'Retry');
  const catchers = readObjects(source, 'Catch');
  checkWildcards(retriers);
  checkWildcards(catchers);
  return { retriers: retriers.map(readRetrier), catchers: catchers.map(readCatcher) };
}

function readRetrier(source: Source): Retrier {
  refuseOtherFields(source, retrierFields, 'Retry');
  return {
    errors: readTexts(source, 'ErrorEquals'),
    intervalSeconds:
      readNumber(source, 'IntervalSeconds', { min: 0, max: maxSeconds, whole: true }) ?? 1,
    maxAttempts: readNumber(source, 'MaxAttempts', { min: 0, max: maxSeconds, whole: true }) ?? 3,
    backoffRate: readNumber(source, 'BackoffRate', { min: 1, whole: false }) ?? 2,
    maxDelaySeconds: readNumber(source, 'MaxDelaySeconds', {
      min: 1,
      max: maxRetryDelaySeconds,
      whole: true,
    }),
    jitter: readJitter(source),
  };
}

function readJitter(source: Source): Retrier['jitter'] {
  const strategy = readText(source, 'JitterStrategy') ?? 'NONE';
  if (strategy === 'FULL' || strategy === 'NONE') return strategy;
  complain(source, "The field 'JitterStrategy' must be FULL or NONE");
  return 'NONE';
}

function readCatcher(source: Source): Catcher {
  refuseOtherFields(source, catcherFields, 'Catch');
  return {
    errors: readTexts(source, 'ErrorEquals'),
    next: requireText(source, 'Next'),
    ...readLeaving(source),
  };
}

export function readLeaving(source: Source): Leaving {
  const assign = source.fields.Assign;
  if (assign !== undefined && (typeof assign !== 'object' || Array.isArray(assign))) {
    complain(source, "The field 'Assign' must be an object");
  }
  return { assign: readTemplate(source, 'Assign'), output: readTemplate(source, 'Output') };
}

/** `States.ALL` stands alone, and last. */
function checkWildcards(clauses: readonly Source[]): void {
  clauses.forEach((clause, index) => {
    const errors = clause.fields.ErrorEquals;
    if (!Array.isArray(errors) || !errors.includes('States.ALL')) return;
    if (errors.length > 1) complain(clause, 'States.ALL must be the only error of its ErrorEquals');
    if (index < clauses.length - 1) complain(clause, 'States.ALL must be in the last clause');
  });
}
