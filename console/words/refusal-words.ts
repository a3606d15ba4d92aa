import { RefusedError } from '../api/refused-error.ts';
import type { Mistake, Problem } from '../api/types.ts';
import { type Bilingual, bilingual } from '../language/bilingual.ts';
import { frenchMistake, frenchMistakeNamed } from './mistake-words.ts';

const PREFIX = 'urn:relance:problem:';

/** What kind of refusal it is, where no field is at fault. */
const kinds: Readonly<Record<string, string>> = {
  'malformed-json': 'la demande est illisible.',
  'invalid-parameter': 'l’adresse demandée n’est pas valable.',
  'not-found': 'cela n’existe pas, ou n’existe plus.',
  'unknown-route': 'cela n’existe pas, ou n’existe plus.',
  contradiction: 'cela existe déjà, avec d’autres valeurs.',
  'not-possible-now': 'la facture ne le permet pas dans son état actuel.',
  'body-too-large': 'ce qui est envoyé est trop gros.',
  'not-json': 'la demande est illisible.',
  'invalid-body': 'une valeur n’est pas admise.',
  'key-reused': 'cette demande a déjà été faite avec d’autres valeurs.',
  'internal-error': 'le service n’a pas pu répondre. Réessayez.',
  busy: 'la facture est en train de changer. Réessayez.',
};

/** What is wrong with one field, for who sees the field. The API says it in English; French is made from its code. */
export const wordsOfMistake = (mistake: Mistake): Bilingual<string> =>
  bilingual(frenchMistake(mistake), mistake.detail);

/** Why something was not done, whatever went wrong. */
export function wordsOfRefusal(error: unknown): Bilingual<string> {
  if (error instanceof RefusedError) {
    return error.problem
      ? bilingual(frenchProblem(error.problem), error.problem.detail)
      : bilingual(
          `le service ne répond pas (HTTP ${error.status}).`,
          `the service does not answer (HTTP ${error.status}).`,
        );
  }
  if (error instanceof TypeError) {
    return bilingual('le réseau ne répond pas.', 'the network does not answer.');
  }
  const text = error instanceof Error ? error.message : String(error);
  return bilingual(text, text);
}

function frenchProblem({ type, detail, errors = [] }: Problem): string {
  const kind = kinds[type.startsWith(PREFIX) ? type.slice(PREFIX.length) : type];
  if (errors.length === 0) return kind ?? detail;
  return `${errors.map(frenchMistakeNamed).join('\u00a0; ')}.`;
}
