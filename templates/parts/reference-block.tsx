import { Text, View } from '@react-pdf/renderer';
import { phone } from '../grouping.ts';
import type { Labels } from '../labels.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { style } from '../page-style.ts';

type Props = { readonly facts: LetterFacts; readonly labels: Labels };

/** What the reader's accounts department files the letter under. */
export const ReferenceBlock = ({ facts, labels }: Props) => (
  <View style={style.reference}>
    {rows(facts, labels.reference).map(([label, value]) => (
      <View key={label} style={style.referenceRow}>
        <Text style={style.referenceLabel}>{label}</Text>
        <Text style={style.referenceValue}>{value}</Text>
      </View>
    ))}
  </View>
);

function rows(
  facts: LetterFacts,
  labels: Labels['reference'],
): readonly (readonly [string, string])[] {
  const { step, creditor, invoices, hasInvoiceCopy, language } = facts;
  const [first] = invoices;
  const order = invoices.length === 1 ? (first.purchaseOrder ?? first.orderReference) : undefined;
  const enclosed = hasInvoiceCopy
    ? labels.enclosedInvoice(invoices.map(({ number }) => number))
    : undefined;
  const all: readonly (readonly [string, string | undefined])[] = [
    [labels.sending, step === 'mise-en-demeure' ? labels.registered : undefined],
    [labels.ours, facts.reference],
    [labels.order, order],
    [labels.clerk, creditor.signatory.name],
    [labels.phone, phone(creditor.phone, language)],
    [labels.enclosed, enclosed],
  ];
  return all.filter((row): row is readonly [string, string] => row[1] !== undefined);
}
