import { Text, View } from '@react-pdf/renderer';
import type { Look } from './table-row.tsx';

type Props = { readonly label: string; readonly value: string; readonly look: Look };

/** A label on the left, an amount on the right. */
export const TotalRow = ({ label, value, look }: Props) => (
  <View style={look} wrap={false}>
    <Text>{label}</Text>
    <Text>{value}</Text>
  </View>
);
