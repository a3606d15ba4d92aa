import { Text, View } from '@react-pdf/renderer';
import type { Labels } from '../labels.ts';
import { legalLine } from '../legal-line.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { style } from '../page-style.ts';

type Props = {
  readonly facts: LetterFacts;
  readonly labels: Labels;
  /** Page and pages, where the plan of the document knows them; otherwise they are counted while laying out. */
  readonly number?: readonly [number, number] | undefined;
};

/** The legal mentions of the creditor, the privacy line and the page number. */
export function Footer({ facts, labels, number }: Props) {
  const { creditor } = facts;
  const lines = [
    legalLine(creditor),
    creditor.privacyNotice && labels.privacy(creditor.privacyNotice),
  ];
  return (
    <>
      <View style={style.footerRule} fixed />
      <Text style={style.footer} fixed>
        {lines.filter((line) => line !== undefined).join('\n')}
      </Text>
      {number ? (
        <Text style={style.pageNumber} fixed>
          {number.join(' / ')}
        </Text>
      ) : (
        <Text
          style={style.pageNumber}
          fixed
          render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
        />
      )}
    </>
  );
}
