import type { NoteDecision } from './decide-note.ts';
import { earlier } from './instant.ts';
import type { Situation } from './situation.ts';

/**
 * The situation with the messages outside the calendar: what is due goes first, what is due later is rested for where
 * nothing else comes before it. An invoice that ended by a person's word, or goes on elsewhere, sends none.
 */
export function situationWithNote(situation: Situation, decision: NoteDecision): Situation {
  const { kind } = situation;
  const isElsewhere = kind === 'renew' || kind === 'cancelled' || kind === 'handed-over';
  if (isElsewhere || decision.kind === 'nothing') return situation;
  if (decision.kind !== 'wait') return { kind: 'note' };
  return restUntil(situation, decision.until);
}

function restUntil(
  situation: Situation,
  until: Extract<NoteDecision, { kind: 'wait' }>['until'],
): Situation {
  switch (situation.kind) {
    case 'settled':
      return { kind: 'on-hold', until };
    case 'on-hold':
      return { kind: 'on-hold', until: earlier(situation.until, until) };
    case 'relance':
      return until < situation.nextAt ? { kind: 'on-hold', until } : situation;
    case 'renew':
    case 'cancelled':
    case 'handed-over':
    case 'note':
    case 'ask-finance':
      return situation;
  }
}
