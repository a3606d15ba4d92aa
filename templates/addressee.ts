import type { Addressee } from './address-block.ts';
import { countryName } from './country-name.ts';
import type { Labels } from './labels.ts';
import type { LetterFacts } from './letter-facts.ts';

/** Whose name is on the envelope: a mise en demeure goes to the person who represents the debtor. */
export function addressee(
  { debtor, creditor, step, language }: LetterFacts,
  labels: Labels,
): Addressee {
  const isFormal = step === 'mise-en-demeure' && debtor.kind !== 'consumer';
  const isAbroad = debtor.address.country !== creditor.address.country;
  return {
    name: debtor.name,
    attention: isFormal ? labels.attentionOfRepresentative : labels.attention[debtor.kind],
    address: debtor.address,
    country: isAbroad ? countryName(debtor.address.country, language) : undefined,
  };
}
