import { Text } from '@react-pdf/renderer';
import type { Labels } from '../labels.ts';
import type { LetterText } from '../letter-text.ts';
import { style } from '../page-style.ts';

type Props = { readonly text: LetterText; readonly labels: Labels };

/** `Objet : …`, or the words MISE EN DEMEURE with what is to be paid under them. */
export const Subject = ({ text, labels }: Props) =>
  text.title === undefined ? (
    <Text style={style.subject}>
      <Text style={style.subjectLabel}>{labels.subject}</Text>
      {text.subject}
    </Text>
  ) : (
    <>
      <Text style={style.title}>{text.title}</Text>
      <Text style={style.subjectUnderTitle}>{text.subject}</Text>
    </>
  );
