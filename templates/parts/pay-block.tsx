import { Text, View } from '@react-pdf/renderer';
import { amount } from '../amount.ts';
import { iban, phone } from '../grouping.ts';
import type { Labels } from '../labels.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { payStyle } from '../pay-style.ts';
import type { Situation } from '../situation.ts';
import { PaymentCode } from './payment-code.tsx';

type Props = {
  readonly facts: LetterFacts;
  readonly labels: Labels;
  readonly situation: Situation;
};

/** A longer IBAN, of 29 to 34 characters, is set smaller: it must not touch the means of payment beside it. */
const MOST_IN_COLUMN = 28;

/** How to pay: the transfer to copy or to scan, then the other means the creditor takes. */
export function PayBlock({ facts, labels: { pay }, situation }: Props) {
  const { creditor, language, hasDisputedPart } = facts;
  const { paymentReference: reference, amount: asked } = situation;
  const bic = creditor.bic === undefined ? [] : [creditor.bic];
  const labels = [pay.transfer, ...bic.map(() => 'BIC'), pay.reference, pay.amount];
  return (
    <>
      <View style={payStyle.upperRule} />
      <Text style={payStyle.title}>{pay.title}</Text>
      <Text style={payStyle.labels}>{labels.join('\n')}</Text>
      <Text style={payStyle.values}>
        <Text style={creditor.iban.length > MOST_IN_COLUMN ? payStyle.longIban : {}}>
          {`${iban(creditor.iban)}\n`}
        </Text>
        {bic.map((code) => `${code}\n`)}
        <Text style={payStyle.bold}>{`${reference}\n${amount(asked, language)}`}</Text>
      </Text>
      <OtherMeans facts={facts} pay={pay} />
      {hasDisputedPart ? null : (
        <>
          <PaymentCode transfer={{ creditor, amount: asked, reference }} />
          <Text style={payStyle.caption}>{pay.scan}</Text>
        </>
      )}
      <View style={payStyle.lowerRule} />
    </>
  );
}

function OtherMeans({ facts, pay }: { readonly facts: LetterFacts; readonly pay: Labels['pay'] }) {
  const { creditor, invoices, language } = facts;
  const link = invoices.length === 1 ? invoices[0].paymentLink : undefined;
  const means: readonly (readonly [string, string | undefined])[] = [
    [pay.online, link?.replace(/^https:\/\//, '').replace(/(.{30})(?=.{4})/g, '$1\n')],
    [pay.cheque, creditor.chequeOrder && pay.chequeTo(creditor.chequeOrder)],
    [pay.card, creditor.cardPhone && pay.cardBy(phone(creditor.cardPhone, language))],
  ];
  const offered = means.filter(([, how]) => how !== undefined);
  return (
    <Text style={payStyle.others}>
      {offered.map(([name, how], index) => (
        <Text key={name}>
          <Text style={payStyle.bold}>{name}</Text>
          {` ${how}${index < offered.length - 1 ? '\n' : ''}`}
        </Text>
      ))}
    </Text>
  );
}
