import type { Debtor } from '#domain/debtor.ts';

export type Civility = 'madam' | 'sir' | 'unknown';

const MADAM = /^(?:mme|madame|ms|mrs)\.?\s+/i;
const SIR = /^(?:m\.|mr\.?|monsieur)\s+/i;

export function civilityOf(name: string): Civility {
  if (MADAM.test(name)) return 'madam';
  return SIR.test(name) ? 'sir' : 'unknown';
}

const withoutCivility = (name: string) => name.replace(MADAM, '').replace(SIR, '');

/** The surname after a civility and a first name: "Le Bihan" of "Mme Claire Le Bihan". */
export function surnameOf(name: string): string {
  const words = withoutCivility(name).split(' ');
  return words.length > 1 ? words.slice(1).join(' ') : withoutCivility(name);
}

/** The person to write to: a consumer is one; elsewhere the accounts-payable contact, if named. */
export function personOf(debtor: Debtor): string | undefined {
  if (debtor.kind === 'consumer') return debtor.name;
  return debtor.contacts.find(({ role, name }) => role === 'billing' && name !== undefined)?.name;
}
