import type { LetterFacts } from '../letter-facts.ts';
import type { RichText } from '../rich-text.ts';
import type { Situation } from '../situation.ts';
import { en, euros, on } from './en.ts';

/** What happened since and must be said whatever the step: a word not kept, a part that is contested. */
export const sinceThen = (facts: LetterFacts, situation: Situation): readonly RichText[] => [
  ...brokenWord(facts),
  ...contestedPart(situation),
];

function brokenWord({ brokenWord: broken }: LetterFacts): readonly RichText[] {
  if (!broken) return [];
  const { kind, dueOn, amount } = broken;
  return kind === 'promise'
    ? [en`You told us that ${euros(amount)} would be paid on ${on(dueOn)}: it has not reached us.`]
    : [
        en`The instalment of ${euros(amount)} agreed for ${on(dueOn)} has not reached us: the plan has ended and the balance is due again.`,
      ];
}

function contestedPart({ asked }: Situation): readonly RichText[] {
  return asked.flatMap(({ number, disputed }) =>
    disputed === undefined
      ? []
      : [
          en`You contest ${euros(disputed)} of invoice ${number}: that part is not claimed here and stays suspended until we answer. We ask for the rest, which you do not contest.`,
        ],
  );
}
