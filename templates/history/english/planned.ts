import type { MoveReason } from '#domain/dated-step.ts';
import type { Hold } from '#domain/hold.ts';
import { hour } from '../hour.ts';
import { type Planned, quoted } from '../sentences.ts';
import { questionText } from './questions.ts';
import { stopped, waits } from './waits.ts';
import { day, dayAt, euros, stepOf } from './words.ts';

const moves: Readonly<Record<MoveReason, string>> = {
  weekend: 'a weekend day',
  'public-holiday': 'a public holiday',
  'quiet-period': 'in a quiet period',
  'mail-transit': 'too soon after the letter before',
  spacing: 'too close to the step before',
  suspension: 'during a hold',
};

const skips: Readonly<Record<NonNullable<Planned['skip']>, string>> = {
  'no-channel': 'no valid address for the channels of this step',
  'below-minimum': 'what is left is not worth a letter',
};

/** What will leave, or why it will not. */
export function planned(facts: Planned): string {
  const { dated, balance, goesOn } = facts;
  const name = stepOf(dated.step);
  const why = keptBack(facts);
  if (why !== undefined) return `${name} ${why}`;
  const { movedFor, nominalOn, dueOn, scheduledAt } = dated;
  const moved = movedFor ? ` ${day(nominalOn)} is ${moves[movedFor]}: moved to ${day(dueOn)}.` : '';
  const will = dated.step === 'legal-file' ? 'will be handed over' : 'will go';
  return `${name} ${will} on ${day(dueOn)} at ${hour(scheduledAt)} (Paris) if ${euros(goesOn ?? balance)} is still due${goesOn === undefined ? '' : ', without the contested part'}.${moved}`;
}

/** Why it will not leave as things stand; `undefined` when it will. */
function keptBack(facts: Planned): string | undefined {
  const { dated, hold, goesOn, question, skip, stop, waiting } = facts;
  if (hold && goesOn === undefined) return kept(hold);
  if (question !== undefined) return `waits for your decision: ${questionText(question)}.`;
  if (skip) return `will not go on ${day(dated.dueOn)}: ${skips[skip]}.`;
  if (stop) return stopped(stop);
  return waiting && waits(waiting);
}

function kept(hold: Hold): string {
  switch (hold.kind) {
    case 'dispute': {
      const contested = hold.amount === undefined ? '' : `, ${euros(hold.amount)} contested`;
      return `will not go: disputed since ${dayAt(hold.openedAt)}${contested}.`;
    }
    case 'promise':
      return `will not go before ${day(hold.until)}: payment promised for ${day(hold.promisedOn)}.`;
    case 'plan':
      return `will not go before ${day(hold.until)}: an instalment plan runs.`;
    case 'pause':
      return `will not go before ${day(hold.until)}: follow-up is paused (${quoted(hold.reason)}).`;
    case 'insolvency':
      return `will not go: insolvency proceedings published on ${day(hold.publishedOn)}.`;
  }
}
