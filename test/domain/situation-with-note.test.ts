import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { NoteDecision } from '#domain/decide-note.ts';
import { cents } from '#domain/money.ts';
import type { Situation } from '#domain/situation.ts';
import { situationWithNote } from '#domain/situation-with-note.ts';
import type { WantedNote } from '#domain/wanted-note.ts';
import { at } from '../support/invoice.ts';

const note: WantedNote = {
  kind: 'thank-you',
  about: 'p1',
  from: at('2026-06-26T07:00:00Z'),
  lastOn: civilDate('2026-06-29'),
  amount: cents(1_864_080),
  paidOn: civilDate('2026-06-26'),
  left: cents(0),
};

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

  it.each([{ kind: 'renew' }, { kind: 'cancelled' }, { kind: 'handed-over' }] as const)(
    'sends none that is due at once either, once the invoice is at $kind',
    (situation) => {
      const claim: NoteDecision = { kind: 'note', note, attempt: 1, to: 'compta@menez.example' };

      expect(situationWithNote(situation, claim)).toEqual(situation);
      expect(situationWithNote({ kind: 'settled' }, claim)).toEqual({ kind: 'note' });
    },
  );

  it('lets a question to finance wait for nobody’s thanks', () => {
    const question: Situation = { kind: 'ask-finance', reason: 'mise-en-demeure-late' };

    expect(situationWithNote(question, due)).toEqual(question);
  });

  it('changes nothing when no note is wanted', () => {
    expect(situationWithNote({ kind: 'settled' }, { kind: 'nothing' })).toEqual({
      kind: 'settled',
    });
  });
});
