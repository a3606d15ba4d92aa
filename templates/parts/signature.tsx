import { Text, View } from '@react-pdf/renderer';
import type { Creditor } from '#domain/creditor.ts';
import { style } from '../page-style.ts';

type Props = { readonly creditor: Creditor; readonly isTight: boolean };

/** Room to sign, the name and the role of the person who answers for the letter. */
export const Signature = ({ creditor: { signatory }, isTight }: Props) => (
  <View style={style.signature} wrap={false}>
    <View style={isTight ? style.signatureTightSpace : style.signatureSpace} />
    <Text>{signatory.name}</Text>
    <Text style={style.role}>{signatory.title}</Text>
  </View>
);
