import { Text, View } from '@react-pdf/renderer';
import { addressBlock } from '../address-block.ts';
import { countryName } from '../country-name.ts';
import type { Labels } from '../labels.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { style } from '../page-style.ts';

type Props = { readonly facts: LetterFacts; readonly labels: Labels };

/** What the DL envelope needs: the address in its window, nothing else near it, and the fold marks. */
export function Envelope({ facts, labels }: Props) {
  const { lines, isSmall } = addressBlock(addressee(facts, labels));
  const { creditor, writtenOn } = facts;
  return (
    <>
      <Text style={isSmall ? style.smallAddress : style.address}>{lines.join('\n')}</Text>
      <Text style={style.date}>{labels.placeAndDate(creditor.address.city, writtenOn)}</Text>
      <View style={style.upperFold} />
      <View style={style.lowerFold} />
    </>
  );
}

function addressee({ debtor, creditor, step, language }: LetterFacts, labels: Labels) {
  const isFormal = step === 'mise-en-demeure' && debtor.kind !== 'consumer';
  const isAbroad = debtor.address.country !== creditor.address.country;
  return {
    name: debtor.name,
    attention: isFormal ? labels.attentionOfRepresentative : labels.attention[debtor.kind],
    address: debtor.address,
    country: isAbroad ? countryName(debtor.address.country, language) : undefined,
  };
}
