import { Text, View } from '@react-pdf/renderer';
import type { LetterContent } from '../letter-content.ts';
import { style } from '../page-style.ts';

/** What the DL envelope needs: the address in its window, nothing else near it, and the fold marks. */
export function Envelope({ content }: { readonly content: LetterContent }) {
  const { facts, labels, address } = content;
  const { creditor, writtenOn } = facts;
  return (
    <>
      <Text style={address.isSmall ? style.smallAddress : style.address}>
        {address.lines.join('\n')}
      </Text>
      <Text style={style.date}>{labels.placeAndDate(creditor.address.city, writtenOn)}</Text>
      <View style={style.upperFold} />
      <View style={style.lowerFold} />
    </>
  );
}
