import { Image, Text, View } from '@react-pdf/renderer';
import { phone, siren } from '../grouping.ts';
import type { LetterContent } from '../letter-content.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { style } from '../page-style.ts';

type Props = {
  readonly content: Pick<LetterContent, 'logo'> & {
    readonly facts: Pick<LetterFacts, 'creditor' | 'language'>;
  };
};

/** Who writes: the name or the logo on the left, how to reach them on the right. */
export function Letterhead({ content: { facts, logo } }: Props) {
  const { creditor, language } = facts;
  const { address, tagline } = creditor;
  const contact = [
    `${address.lines.join(', ')}, ${address.postcode} ${address.city}`,
    `${phone(creditor.phone, language)} · ${creditor.email}`,
    `SIREN ${siren(creditor.siren)} · RCS ${creditor.rcsCity}`,
  ].join('\n');
  return (
    <>
      {logo ? (
        <Image style={[style.headLogo, logo.size]} src={logo.source} />
      ) : (
        <Text style={isLong(creditor.name) ? style.headLongName : style.headName}>
          {creditor.name}
        </Text>
      )}
      {tagline && !logo && !isLong(creditor.name) ? (
        <Text style={style.headTagline}>{tagline}</Text>
      ) : null}
      <Text style={style.headContact}>{contact}</Text>
      <View style={style.headRule} />
    </>
  );
}

/** A long name takes two lines of a smaller type, and the place of the tagline. */
const isLong = (name: string) => name.length > 36;
