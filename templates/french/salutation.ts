import type { Debtor } from '#domain/debtor.ts';
import { civilityOf, personOf, surnameOf } from '../civility.ts';

const BY_CIVILITY = { madam: 'Madame', sir: 'Monsieur', unknown: 'Madame, Monsieur' };

/** How a letter addresses its reader: a person only where the debtor is one. */
export const salutation = ({ kind, name }: Debtor): string =>
  kind === 'consumer' ? BY_CIVILITY[civilityOf(name)] : BY_CIVILITY.unknown;

/** `Bonjour Madame Le Bihan`, or plain `Bonjour` when no civility says how to address the person. */
export function greeting(debtor: Debtor): string {
  const person = personOf(debtor);
  if (person === undefined) return 'Bonjour';
  const civility = civilityOf(person);
  return civility === 'unknown'
    ? 'Bonjour'
    : `Bonjour ${BY_CIVILITY[civility]} ${surnameOf(person)}`;
}
