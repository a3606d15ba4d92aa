import { type Bilingual, bilingual, type Language } from '../language/bilingual.ts';

/** The usual reasons of a dispute, by the codes of the API. */
export const usualReasons = {
  'not-delivered': bilingual('Marchandise ou prestation non reçue', 'Not delivered'),
  'not-as-ordered': bilingual('Marchandise ou prestation non conforme', 'Not as ordered'),
  quantity: bilingual('Quantité contestée', 'Quantity contested'),
  price: bilingual('Prix ou remise contestés', 'Price or discount contested'),
  duplicate: bilingual('Facture en double', 'Duplicate invoice'),
  'already-paid': bilingual('Facture déjà réglée', 'Already paid'),
  'order-missing': bilingual('Bon de commande ou référence manquants', 'Order reference missing'),
  'wrong-recipient': bilingual(
    'Facture adressée à un autre que le débiteur',
    'Invoice sent to somebody else',
  ),
  contract: bilingual('Désaccord sur le contrat', 'Disagreement on the contract'),
  chargeback: bilingual('Règlement contesté auprès de la banque', 'Payment contested at the bank'),
} as const;
export type UsualReason = keyof typeof usualReasons;

const known: Readonly<Record<string, Bilingual<string>>> = usualReasons;

/** A reason in words: the name of a usual one, else what the debtor said. */
export const reasonIn = (language: Language, reason: string): string =>
  known[reason]?.[language] ?? reason;
