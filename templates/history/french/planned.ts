import type { MoveReason } from '#domain/dated-step.ts';
import type { Hold } from '#domain/hold.ts';
import { hour } from '../hour.ts';
import { type Planned, quoted } from '../sentences.ts';
import { questionText } from './questions.ts';
import { stopped, waits } from './waits.ts';
import { day, dayAt, euros, sentence, stepOf } from './words.ts';

const moves: Readonly<Record<MoveReason, string>> = {
  weekend: 'un jour de week-end',
  'public-holiday': 'un jour férié',
  'quiet-period': 'dans une période sans envoi',
  'mail-transit': 'trop tôt après le courrier précédent',
  spacing: 'trop près de l’étape précédente',
  suspension: 'pendant une suspension',
};

const skips: Readonly<Record<NonNullable<Planned['skip']>, string>> = {
  'no-channel': 'aucune adresse valide pour les voies de cette étape',
  'below-minimum': 'le reste dû ne vaut pas un courrier',
};

/** What will leave, or why it will not. */
export function planned(facts: Planned): string {
  const { dated, balance, goesOn } = facts;
  const { name, e } = stepOf(dated.step);
  const why = keptBack(facts);
  if (why !== undefined) return sentence(`${name} ${why}`);
  const { movedFor, nominalOn, dueOn, scheduledAt } = dated;
  const moved = movedFor
    ? ` Le ${day(nominalOn)} est ${moves[movedFor]} : déplacé${e} au ${day(dueOn)}.`
    : '';
  const will = dated.step === 'legal-file' ? 'sera remis' : 'partira';
  return sentence(
    `${name} ${will} le ${day(dueOn)} à ${hour(scheduledAt)} si ${euros(goesOn ?? balance)} restent dus${goesOn === undefined ? '' : ', hors part contestée'}.${moved}`,
  );
}

/** Why it will not leave as things stand; `undefined` when it will. */
function keptBack(facts: Planned): string | undefined {
  const { dated, hold, goesOn, question, skip, stop, waiting } = facts;
  if (hold && goesOn === undefined) return kept(hold);
  if (question !== undefined) return `attend votre décision : ${questionText(question)}.`;
  if (skip) return `ne partira pas le ${day(dated.dueOn)} : ${skips[skip]}.`;
  if (stop) return stopped(stop);
  return waiting && waits(waiting);
}

function kept(hold: Hold): string {
  switch (hold.kind) {
    case 'dispute': {
      const contested = hold.amount === undefined ? '' : `, ${euros(hold.amount)} contestés`;
      return `ne partira pas : litige ouvert le ${dayAt(hold.openedAt)}${contested}.`;
    }
    case 'promise':
      return `ne partira pas avant le ${day(hold.until)} : règlement promis pour le ${day(hold.promisedOn)}.`;
    case 'plan':
      return `ne partira pas avant le ${day(hold.until)} : échéancier en cours.`;
    case 'pause':
      return `ne partira pas avant le ${day(hold.until)} : suivi en pause (${quoted(hold.reason)}).`;
    case 'insolvency':
      return `ne partira pas : procédure collective publiée le ${day(hold.publishedOn)}.`;
  }
}
