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
  const rest = { kind: 'on-hold', until } as const;
  if (situation.kind === 'settled') return rest;
  if (situation.kind === 'on-hold') return { ...rest, until: earlier(situation.until, until) };
  return situation.kind === 'relance' && until < situation.nextAt ? rest : situation;
}
