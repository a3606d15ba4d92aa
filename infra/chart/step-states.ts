import type { CalendarStep } from '#domain/calendar.ts';
import { namesOf } from '#domain/state-names.ts';
import { query, type States } from './asl.ts';
import { type ArnOf, invoke } from './invoke.ts';

/** One step: wait for its day, take it, and go by its answer. A step that has to try again waits first. */
export function stepStates(step: CalendarStep, next: string, arnOf: ArnOf): States {
  const names = namesOf(step);
  return {
    [names.wait]: {
      Type: 'Wait',
      Timestamp: query('$states.input.nextAt'),
      Next: names.take,
    },
    [names.take]: invoke(
      arnOf(step.name),
      { situation: query('$situation.version') },
      { Next: names.answer },
    ),
    [names.answer]: {
      Type: 'Choice',
      Choices: [
        { Condition: query("$states.input.kind in ['done', 'in-doubt', 'skipped']"), Next: next },
        { Condition: query("$states.input.kind = 'again'"), Next: names.again },
        { Condition: query("$states.input.kind = 'look-again'"), Next: 'Look again' },
      ],
      Default: 'Person needed',
    },
    [names.again]: {
      Type: 'Wait',
      Timestamp: query('$states.input.at'),
      Next: names.take,
    },
  };
}
