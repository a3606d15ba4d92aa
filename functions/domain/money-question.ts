/** What finance is asked when a debtor was right: a credit note, or an end. */
export const DISPUTE_FOUNDED = 'dispute-founded';

/** What finance is asked when a payment was given back: a credit note to come, or money to claim again. */
export const PAYMENT_REFUNDED = 'payment-refunded';

/** Whether a question is about what is owed: no step skipped and no hold released answers it. */
export const isAboutMoney = (question: string | undefined): boolean =>
  question === DISPUTE_FOUNDED || question === PAYMENT_REFUNDED;
