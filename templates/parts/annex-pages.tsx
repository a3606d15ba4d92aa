import { Text, View } from '@react-pdf/renderer';
import { Fragment } from 'react';
import { PAGE } from '../page-measures.ts';
import { style } from '../page-style.ts';
import { tableStyle } from '../table-style.ts';
import { AccountTable } from './account-table.tsx';
import { ExchangeTable } from './exchange-table.tsx';
import { Footer } from './footer.tsx';
import { LaterHead } from './later-head.tsx';
import { LetterPage, type PageProps } from './letter-pages.tsx';
import { PenaltyTable } from './penalty-table.tsx';
import { Rich } from './rich.tsx';
import { StatementTable } from './statement-table.tsx';

/** The pages behind a letter: the invoices, how the sum was counted, and what was said before. */
export function AnnexPages({ content, family, pages }: PageProps) {
  const { facts, labels, situation, inAnnex } = content;
  const { annex } = labels;
  return (
    <LetterPage family={family} hasPayBlock={false}>
      <LaterHead
        creditor={facts.creditor}
        line={annex.head(facts, situation)}
        note={annex.joined(2, facts.writtenOn)}
      />
      {inAnnex.map((part, index) => (
        <Fragment key={part.lines[0]?.number}>
          {index === 0 ? (
            <Text style={tableStyle.heading}>{annex.invoices(situation.asked.length)}</Text>
          ) : null}
          <View break={index > 0}>
            <StatementTable {...{ facts, labels, part }} />
          </View>
        </Fragment>
      ))}
      {content.hasAccount ? <Account content={content} /> : null}
      <Footer facts={facts} labels={labels} number={pages === 2 ? [2, 2] : undefined} />
    </LetterPage>
  );
}

function Account({ content }: Pick<PageProps, 'content'>) {
  const { facts, labels, method } = content;
  const { annex } = labels;
  return (
    <>
      <Heading text={annex.penalties(facts.debtor.kind)} />
      <PenaltyTable facts={facts} labels={labels} />
      <View wrap={false}>
        <Heading text={annex.total} />
        <AccountTable content={content} look={tableStyle.accountAlone} />
      </View>
      <View wrap={false}>
        <Heading text={annex.method} />
        <Rich
          text={method}
          style={style.tight}
          box={content.isBroken ? { leading: 4.6, width: PAGE.textWidth } : undefined}
        />
      </View>
      {facts.exchanges.length > 0 ? (
        <>
          <Heading text={annex.exchanges} />
          <ExchangeTable facts={facts} labels={labels} />
        </>
      ) : null}
    </>
  );
}

/** A heading never stands at the foot of a page without two rows under it. */
const Heading = ({ text }: { readonly text: string }) => (
  <Text style={tableStyle.heading} minPresenceAhead={60}>
    {text}
  </Text>
);
