import { Document } from '@react-pdf/renderer';
import type { LetterContent } from './letter-content.ts';
import { AnnexPages } from './parts/annex-pages.tsx';
import { LetterPages } from './parts/letter-pages.tsx';

type Props = {
  readonly content: LetterContent;
  readonly family: readonly string[];
  /** Known pages; left out when the text ran longer than planned, and pages are counted while laying out. */
  readonly pages: number | undefined;
};

/** The document of one letter. Its dates are those of the letter, so the same facts give the same bytes. */
export function LetterDocument({ content, family, pages }: Props) {
  const { facts, text } = content;
  const day = new Date(`${facts.writtenOn}T12:00:00Z`);
  return (
    <Document
      title={`${text.title ? `${text.title} ` : ''}${text.subject}`}
      author={facts.creditor.name}
      subject={facts.reference}
      creator="Relance"
      producer="Relance"
      language={facts.language}
      creationDate={day}
      modificationDate={day}
    >
      <LetterPages content={content} family={family} pages={pages} />
      {content.inAnnex.length > 0 ? (
        <AnnexPages content={content} family={family} pages={pages} />
      ) : null}
    </Document>
  );
}

/** The pages the plan counts: the statement's own, and one for the account. */
export const plannedPages = ({ inLetter, inAnnex }: LetterContent): number =>
  Math.max(1, inLetter.length) + inAnnex.length;
