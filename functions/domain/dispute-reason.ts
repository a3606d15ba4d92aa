import * as z from 'zod';

/** The usual reasons of a dispute and what finance reads for them, in French. */
export const disputeReasons = {
  'not-delivered': 'Marchandise ou prestation non reçue',
  'not-as-ordered': 'Marchandise ou prestation non conforme',
  quantity: 'Quantité contestée',
  price: 'Prix ou remise contestés',
  duplicate: 'Facture en double',
  'already-paid': 'Facture déjà réglée',
  'order-missing': 'Bon de commande ou référence manquants',
  'wrong-recipient': 'Facture adressée à un autre que le débiteur',
  contract: 'Désaccord sur le contrat',
  chargeback: 'Règlement contesté auprès de la banque',
} as const;
export type DisputeReason = keyof typeof disputeReasons;

/** Each code with its French name, so that the API's own document tells them. */
const listed = z.union(
  Object.entries(disputeReasons).map(([code, title]) => z.literal(code).meta({ title })),
);

/** One of the usual reasons by its code, or the debtor's own words. */
export const DisputeReason = z.union([listed, z.string().trim().min(1).max(500)]);

/** Whether a reason is one of the usual ones. */
export const isUsualReason = (reason: string): reason is DisputeReason =>
  Object.hasOwn(disputeReasons, reason);
