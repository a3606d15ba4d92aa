/** Amounts in the stories are in euros, as people say them; the API takes cents. */
export const euros = (amount: number): number => Math.round(amount * 100);
