import type { Debtor } from '#domain/debtor.ts';
import { civilityOf, personOf, surnameOf } from '../civility.ts';

const BY_CIVILITY = { madam: 'Ms', sir: 'Mr', unknown: '' };

/** How a letter addresses its reader: a person only where the debtor is one. */
export function salutation({ kind, name }: Debtor): string {
  const civility = civilityOf(name);
  return kind === 'consumer' && civility !== 'unknown'
    ? `Dear ${BY_CIVILITY[civility]} ${surnameOf(name)}`
    : 'Dear Sir or Madam';
}

/** Named readers get `Yours sincerely`, the others `Yours faithfully`. */
export const farewell = (debtor: Debtor): string =>
  salutation(debtor) === 'Dear Sir or Madam' ? 'Yours faithfully,' : 'Yours sincerely,';

/** `Dear Ms Le Bihan`, or `Hello` when no civility says how to address the person. */
export function greeting(debtor: Debtor): string {
  const person = personOf(debtor);
  const civility = person === undefined ? 'unknown' : civilityOf(person);
  return person === undefined || civility === 'unknown'
    ? 'Hello'
    : `Dear ${BY_CIVILITY[civility]} ${surnameOf(person)}`;
}
