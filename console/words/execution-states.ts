import type { Bilingual } from '../language/bilingual.ts';

/** The names of the workflow's states around its steps, as the chart has them. */
const named: ReadonlyMap<string, string> = new Map([
  ['Review situation', 'Examiner'],
  ['Wait for the end of the hold', 'Attendre la fin de la suspension'],
  ['Wait until final deadline', 'Attendre le dernier délai'],
  ['Prepare legal file', 'Préparer le dossier'],
  ['Ask finance', 'Demander à la comptabilité'],
  ['Settled', 'Soldée'],
  ['Cancelled', 'Annulée'],
  ['Handed over', 'Contentieux'],
]);
const steps: ReadonlyMap<string, string> = new Map([
  ['reminder', 'Rappel'],
  ['first letter', 'Relance 1'],
  ['follow-up', 'SMS, copie, appel'],
  ['second letter', 'Relance 2'],
  ['third letter', 'Relance 3'],
  ['mise en demeure', 'Mise en demeure'],
  ['legal file', 'Dossier'],
]);

const WAIT = /^Wait until (J[+-]\d+)$/;
const STEP = /^(J[+-]\d+) (.+)$/;

/** The name of a state in French; one that the console does not know keeps the chart's own. */
function inFrench(name: string): string {
  const day = WAIT.exec(name)?.[1];
  if (day !== undefined) return `Attendre ${day}`;
  const [, on, step = ''] = STEP.exec(name) ?? [];
  const known = steps.get(step);
  return known === undefined ? (named.get(name) ?? name) : `${known} ${on}`;
}

/** How a state of the workflow is called. */
export const stateName: Bilingual<(name: string) => string> = {
  fr: inFrench,
  en: (name) => name,
};

const inFrenchRun: ReadonlyMap<string, string> = new Map([
  ['NOT_STARTED', 'Pas commencée'],
  ['RUNNING', 'En cours'],
  ['SUCCEEDED', 'Terminée'],
  ['FAILED', 'En échec'],
  ['TIMED_OUT', 'Trop longue'],
  ['ABORTED', 'Arrêtée'],
  ['PENDING_REDRIVE', 'À reprendre'],
]);
const inEnglishRun: ReadonlyMap<string, string> = new Map([
  ['NOT_STARTED', 'Not started'],
  ['RUNNING', 'Running'],
  ['SUCCEEDED', 'Over'],
  ['FAILED', 'Failed'],
  ['TIMED_OUT', 'Timed out'],
  ['ABORTED', 'Stopped'],
  ['PENDING_REDRIVE', 'To be taken up again'],
]);

/** How the run of the workflow stands. */
export const runStatus: Bilingual<(status: string) => string> = {
  fr: (status) => inFrenchRun.get(status) ?? status,
  en: (status) => inEnglishRun.get(status) ?? status,
};
