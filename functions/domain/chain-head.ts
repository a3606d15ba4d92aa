/** Where the chain of an invoice stands: its last proof's number and hash. */
export type ChainHead = {
  readonly invoiceId: string;
  readonly sequence: number;
  readonly head: string;
};
