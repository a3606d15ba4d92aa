import { factsOf, type Past } from '../sentences.ts';

/** Which way a contact should have gone, and why it did not; nothing where it went its first way. */
export function insteadOf({ proof }: Past): string {
  const { has, text } = factsOf(proof);
  if (!has('insteadOf')) return '';
  const reasons = missed[text('insteadOf')] ?? {};
  return ` (${reasons[text('because')] ?? 'l’autre voie n’a pas abouti'})`;
}

const missed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  email: {
    refused: 'l’e-mail a été refusé par le service d’envoi',
    bounced: 'l’e-mail a été rejeté',
    complained: 'l’e-mail a été signalé comme indésirable',
    'no-address': 'aucune adresse e-mail connue',
    'bad-address': 'l’adresse e-mail connue ne fonctionne pas',
  },
  sms: {
    refused: 'le SMS a été refusé par le service d’envoi',
    bounced: 'le SMS n’est pas arrivé',
    'no-address': 'aucun numéro de mobile connu',
    'bad-address': 'le mobile connu ne reçoit pas de SMS',
  },
};
