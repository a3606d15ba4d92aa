import { Text, View } from '@react-pdf/renderer';
import type { Creditor } from '#domain/creditor.ts';
import { style } from '../page-style.ts';

type Props = { readonly creditor: Creditor; readonly line: string; readonly note: string };

/** The short head of every page after the first. */
export const LaterHead = ({ creditor, line, note }: Props) => (
  <>
    <Text style={creditor.name.length > 50 ? style.laterLongName : style.laterName} fixed>
      {creditor.name}
    </Text>
    <Text style={style.laterLine} fixed>
      {line}
    </Text>
    <Text style={style.laterNote} fixed>
      {note}
    </Text>
    <View style={style.laterRule} fixed />
  </>
);
