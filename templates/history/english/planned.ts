import type { MoveReason } from '#domain/dated-step.ts';
import type { Hold } from '#domain/hold.ts';
import { hour } from '../hour.ts';
import { type Planned, quoted } from '../sentences.ts';
import { day, dayAt, euros, stepOf } from './words.ts';

const moves: Readonly<Record<MoveReason, string>> = {
  weekend: 'a weekend day',
  'public-holiday': 'a public holiday',
  'quiet-period': 'in a quiet period',
  'mail-transit': 'too soon after the letter before',
  spacing: 'too close to the step before',
  suspension: 'during a hold',
};

/** What will leave, or why it will not. */
export function planned({ dated, balance, hold, goesOn }: Planned): string {
  const name = stepOf(dated.step);
  if (hold && goesOn === undefined) return `${name} ${kept(hold)}`;
  const { movedFor, nominalOn, dueOn, scheduledAt } = dated;
  const moved = movedFor ? ` ${day(nominalOn)} is ${moves[movedFor]}: moved to ${day(dueOn)}.` : '';
  const will = dated.step === 'legal-file' ? 'will be handed over' : 'will go';
  return `${name} ${will} on ${day(dueOn)} at ${hour(scheduledAt)} (Paris) if ${euros(goesOn ?? balance)} is still due${goesOn === undefined ? '' : ', without the contested part'}.${moved}`;
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
