import { Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { CLOSING, type LetterContent } from '../letter-content.ts';
import { fitsOnePage } from '../letter-height.ts';
import { style } from '../page-style.ts';
import { Blocks } from './blocks.tsx';
import { Envelope } from './envelope.tsx';
import { Footer } from './footer.tsx';
import { LaterHead } from './later-head.tsx';
import { Letterhead } from './letterhead.tsx';
import { PayBlock } from './pay-block.tsx';
import { ReferenceBlock } from './reference-block.tsx';
import { Signature } from './signature.tsx';
import { type StatementPart, StatementTable } from './statement-table.tsx';
import { Subject } from './subject.tsx';

export type PageProps = {
  readonly content: LetterContent;
  readonly family: readonly string[];
  /** All pages of the document, where the plan knows them. */
  readonly pages: number | undefined;
};

/** The letter itself: one page, or as many as its statement needs, the pay block on the last one. */
export function LetterPages(props: PageProps) {
  const { inLetter } = props.content;
  const [first, ...others] = inLetter;
  return (
    <>
      <FirstPage {...props} part={first} isLast={others.length === 0} />
      {others.map((part, index) => (
        <LaterPage
          key={part.lines[0]?.number}
          {...props}
          part={part}
          number={index + 2}
          isLast={index === others.length - 1}
        />
      ))}
    </>
  );
}

type PartProps = PageProps & { readonly part: StatementPart | undefined; readonly isLast: boolean };

function FirstPage({ content, family, pages, part, isLast }: PartProps) {
  const { facts, labels, text, before } = content;
  const isWhole = content.isBroken && pages !== undefined && fitsOnePage(content);
  return (
    <LetterPage family={family} hasPayBlock={isLast} isWhole={isWhole}>
      <Letterhead content={content} />
      <ReferenceBlock facts={facts} labels={labels} />
      <Envelope content={content} />
      <View style={style.belowAddress} />
      <Subject text={text} labels={labels} />
      <Blocks blocks={before} content={content} />
      {part ? <StatementTable {...{ facts, labels, part }} /> : null}
      {isLast ? <Ending content={content} /> : null}
      {isLast ? <Payment content={content} isCounting={pages === undefined} /> : null}
      {pages === undefined ? <OverflowHead content={content} /> : null}
      <Footer facts={facts} labels={labels} number={numbered(1, pages)} />
    </LetterPage>
  );
}

function LaterPage({
  content,
  family,
  pages,
  part,
  isLast,
  number,
}: PartProps & { number: number }) {
  const { facts, labels, text } = content;
  return (
    <LetterPage family={family} hasPayBlock={isLast}>
      <LaterHead creditor={facts.creditor} line={text.subject} note={labels.continued} />
      {part ? <StatementTable {...{ facts, labels, part }} /> : null}
      {isLast ? <Ending content={content} /> : null}
      {isLast ? <Payment content={content} isCounting={pages === undefined} /> : null}
      <Footer facts={facts} labels={labels} number={numbered(number, pages)} />
    </LetterPage>
  );
}

const numbered = (page: number, pages: number | undefined) =>
  pages === undefined ? undefined : ([page, pages] satisfies [number, number]);

/** What follows the statement: the request, the closing and the signature, which stay together. */
function Ending({ content }: { readonly content: LetterContent }) {
  const { facts, after, isTight } = content;
  return (
    <>
      <Blocks blocks={after.slice(0, -CLOSING)} content={content} />
      <View wrap={false}>
        <Blocks blocks={after.slice(-CLOSING)} content={content} />
        <Signature creditor={facts.creditor} isTight={isTight} />
      </View>
    </>
  );
}

type PaymentProps = { readonly content: LetterContent; readonly isCounting: boolean };

/** The pay block stands at the foot of the last sheet. It is `fixed`: react-pdf would push it below the body for ever. */
function Payment({ content: { facts, labels, situation }, isCounting }: PaymentProps) {
  const block = <PayBlock facts={facts} labels={labels} situation={situation} />;
  if (!isCounting) {
    return (
      <View style={style.sheet} fixed>
        {block}
      </View>
    );
  }
  return <View style={style.sheet} fixed render={(sheet) => (isLastSheet(sheet) ? block : null)} />;
}

// The library passes the count of sheets; its types leave it out.
type Sheet = { readonly subPageNumber: number; readonly subPageTotalPages?: number };
const isLastSheet = ({ subPageNumber, subPageTotalPages }: Sheet) =>
  subPageNumber === subPageTotalPages;

/** The short head of the sheets a long text runs over to. */
const OverflowHead = ({
  content: { facts, labels, text },
}: {
  readonly content: LetterContent;
}) => (
  <View
    style={style.sheet}
    fixed
    render={({ subPageNumber }) =>
      subPageNumber > 1 ? (
        <LaterHead creditor={facts.creditor} line={text.subject} note={labels.continued} />
      ) : null
    }
  />
);

type SheetProps = {
  readonly family: readonly string[];
  readonly hasPayBlock: boolean;
  /** What it holds is known to fit: the library need not look for a place to cut it. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
};

/** One A4 sheet with the margins of the letters. */
export const LetterPage = ({ family, hasPayBlock, isWhole, children }: SheetProps) => (
  <Page
    size="A4"
    wrap={!isWhole}
    style={[
      style.page,
      hasPayBlock ? style.withPayBlock : style.withoutPayBlock,
      ...(isWhole ? [style.whole] : []),
      { fontFamily: [...family] },
    ]}
  >
    {children}
  </Page>
);
