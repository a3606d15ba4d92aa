import { setImmediate as nextTurn } from 'node:timers/promises';
import { Document, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { sum } from '#domain/money.ts';
import type { AccountStatementFacts } from './account-statement-facts.ts';
import { accountStatementWords } from './account-statement-words.ts';
import { addressBlock } from './address-block.ts';
import { countryName } from './country-name.ts';
import { typeface } from './fonts/typeface.ts';
import { needsFullFont } from './glyphs.ts';
import { iban } from './grouping.ts';
import { statementParts } from './letter-plan.ts';
import { logoOf } from './logo.ts';
import { style } from './page-style.ts';
import { Footer } from './parts/footer.tsx';
import { LaterHead } from './parts/later-head.tsx';
import { LetterPage } from './parts/letter-pages.tsx';
import { Letterhead } from './parts/letterhead.tsx';
import { StatementTable } from './parts/statement-table.tsx';
import type { Room } from './statement-plan.ts';
import { texts } from './texts.ts';
import { textsOf } from './texts-of.ts';

/** Rows that fit under the address, on the pages after it, and above the closing words. */
const ROOM: Room = { alone: 16, first: 22, later: 34, last: 28 };

/** A statement of account as a PDF. The same facts give the same bytes. */
export async function renderAccountStatement(facts: AccountStatementFacts): Promise<Uint8Array> {
  const words = Object.values(accountStatementWords[facts.language]).filter(isText);
  const { family } = await typeface(needsFullFont([...textsOf(facts), ...words]));
  // The renderer frees what it holds only when the event loop turns.
  await nextTurn();
  return renderToBuffer(<AccountStatement facts={facts} family={family} />);
}

const isText = (word: unknown): word is string => typeof word === 'string';

type Props = { readonly facts: AccountStatementFacts; readonly family: readonly string[] };

function AccountStatement({ facts, family }: Props) {
  const { creditor, debtor, language, writtenOn, invoices } = facts;
  const words = accountStatementWords[language];
  const day = new Date(`${writtenOn}T12:00:00Z`);
  const total = { label: words.total(writtenOn), amount: sum(invoices.map((one) => one.balance)) };
  const parts = statementParts({ lines: invoices, upcoming: [], total, firstPage: 1 }, ROOM);
  const { labels } = texts[language];
  return (
    <Document
      title={`${words.title} ${debtor.name}`}
      author={creditor.name}
      creator="Relance"
      producer="Relance"
      language={language}
      creationDate={day}
      modificationDate={day}
    >
      {parts.map((part, index) => (
        <LetterPage key={part.lines[0]?.number ?? 'empty'} family={family} hasPayBlock={false}>
          {index === 0 ? (
            <FirstHead facts={facts} />
          ) : (
            <LaterHead creditor={creditor} line={words.title} note={labels.continued} />
          )}
          <StatementTable facts={facts} labels={labels} part={part} />
          {index === parts.length - 1 ? <Closing facts={facts} /> : null}
          <Footer facts={facts} labels={labels} number={[index + 1, parts.length]} />
        </LetterPage>
      ))}
    </Document>
  );
}

/** The head, the address in the window of the envelope, and the account in one sentence. */
function FirstHead({ facts }: Pick<Props, 'facts'>) {
  const { creditor, debtor, language, writtenOn, invoices } = facts;
  const words = accountStatementWords[language];
  const { labels } = texts[language];
  const isAbroad = debtor.address.country !== creditor.address.country;
  const address = addressBlock({
    name: debtor.name,
    attention: labels.attention[debtor.kind],
    address: debtor.address,
    country: isAbroad ? countryName(debtor.address.country, language) : undefined,
  });
  const late = invoices.filter(({ daysLate }) => daysLate > 0);
  const [all, overdue] = [invoices, late].map((some) => sum(some.map(({ balance }) => balance)));
  return (
    <>
      <Letterhead content={{ facts, logo: logoOf(creditor) }} />
      <Text style={address.isSmall ? style.smallAddress : style.address}>
        {address.lines.join('\n')}
      </Text>
      <Text style={style.date}>{labels.placeAndDate(creditor.address.city, writtenOn)}</Text>
      <View style={style.belowAddress} />
      <Text style={style.title}>{words.title}</Text>
      <Text style={style.subjectUnderTitle}>
        {words.intro(invoices.length, all ?? sum([]), overdue ?? sum([]), writtenOn)}
      </Text>
    </>
  );
}

function Closing({ facts: { creditor, language } }: Pick<Props, 'facts'>) {
  const words = accountStatementWords[language];
  return (
    <>
      <Text style={style.tight}>{words.pay(iban(creditor.iban), creditor.bic)}</Text>
      <Text style={style.note}>{words.closing}</Text>
    </>
  );
}
