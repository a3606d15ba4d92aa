import { describe, expect, it } from 'vitest';
import type { NoteDecision } from '#domain/decide-note.ts';
import type { Situation } from '#domain/situation.ts';
import { situationWithNote } from '#domain/situation-with-note.ts';
import { at } from '../support/invoice.ts';

describe('situationWithNote', () => {
  const due: NoteDecision = { kind: 'wait', until: at('2026-06-27T07:00:00Z') };
  const relance = (nextAt: string): Situation => ({
    kind: 'relance',
    resumeAt: 'first-letter',
    nextAt: at(nextAt),
  });
  const rest = { kind: 'on-hold', until: due.until };

  it.each([
    ['a settled invoice rests until its note is due', { kind: 'settled' }, rest],
    [
      'a hold is looked at no later than its note',
      { kind: 'on-hold', until: at('2026-07-20T07:00:00Z') },
      rest,
    ],
    [
      'a hold that ends before goes first',
      { kind: 'on-hold', until: at('2026-06-26T07:00:00Z') },
      { kind: 'on-hold', until: '2026-06-26T07:00:00Z' },
    ],
    ['a step that comes later waits for the note', relance('2026-06-27T07:00:01Z'), rest],
    [
      'a step that comes first goes first',
      relance('2026-06-27T07:00:00Z'),
      relance('2026-06-27T07:00:00Z'),
    ],
    [
      'a question to finance stays one',
      { kind: 'ask-finance', reason: 'x' },
      { kind: 'ask-finance', reason: 'x' },
    ],
    ['an invoice that goes on elsewhere sends none', { kind: 'renew' }, { kind: 'renew' }],
    ['a cancelled invoice sends none', { kind: 'cancelled' }, { kind: 'cancelled' }],
  ] as const)('%s', (_what, situation, expected) => {
    expect(situationWithNote(situation, due)).toEqual(expected);
  });

  it('changes nothing when no note is wanted', () => {
    expect(situationWithNote({ kind: 'settled' }, { kind: 'nothing' })).toEqual({
      kind: 'settled',
    });
  });
});
