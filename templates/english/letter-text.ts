import type { LetterFacts } from '../letter-facts.ts';
import { type LetterText, withSinceThen } from '../letter-text.ts';
import type { Situation } from '../situation.ts';
import { firstLetter } from './first-letter.ts';
import { miseEnDemeure } from './mise-en-demeure.ts';
import { miseEnDemeureOfConsumer } from './mise-en-demeure-consumer.ts';
import { reminder } from './reminder.ts';
import { secondLetter } from './second-letter.ts';
import { sinceThen } from './since-then.ts';
import { thirdLetter } from './third-letter.ts';

/** The English letter of each step. The follow-up sends the first letter again. */
export const letterText = (facts: LetterFacts, situation: Situation): LetterText =>
  withSinceThen(letterOf(facts, situation), sinceThen(facts, situation));

function letterOf(facts: LetterFacts, situation: Situation): LetterText {
  switch (facts.step) {
    case 'reminder':
      return reminder(facts, situation);
    case 'first-letter':
    case 'follow-up':
      return firstLetter(facts, situation);
    case 'second-letter':
      return secondLetter(facts, situation);
    case 'third-letter':
      return thirdLetter(facts, situation);
    case 'mise-en-demeure':
      return situation.isConsumer
        ? miseEnDemeureOfConsumer(facts, situation)
        : miseEnDemeure(facts, situation);
  }
}
