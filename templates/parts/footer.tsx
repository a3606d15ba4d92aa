import { Text, View } from '@react-pdf/renderer';
import type { Labels } from '../labels.ts';
import { legalLine } from '../legal-line.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { style } from '../page-style.ts';

type Props = {
  readonly facts: Pick<LetterFacts, 'creditor'>;
  readonly labels: Labels;
  /** Page and pages, where the plan of the document knows them; otherwise they are counted while laying out. */
  readonly number?: readonly [number, number] | undefined;
};

/** Legal mentions longer than a line run on into the next one: a third would stand in the margin. */
const MOST_IN_A_LINE = 105;

/** The legal mentions of the creditor, the privacy line and the page number. */
export function Footer({ facts, labels, number }: Props) {
  const { creditor } = facts;
  const legal = legalLine(creditor);
  const privacy = creditor.privacyNotice && labels.privacy(creditor.privacyNotice);
  return (
    <>
      <View style={style.footerRule} fixed />
      <Text style={style.footer} fixed>
        {[legal, privacy].filter(Boolean).join(legal.length > MOST_IN_A_LINE ? ' · ' : '\n')}
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
