/** The ledger holds no such invoice. The API answers 404; a workflow that meets it goes to finance. */
export class InvoiceUnknownError extends Error {
  override readonly name = 'InvoiceUnknownError';
  constructor(invoiceId: string) {
    super(`no invoice ${invoiceId}`);
  }
}

/** Others changed the invoice again and again meanwhile. Nothing was written; the caller may try again. */
export class InvoiceBusyError extends Error {
  override readonly name = 'InvoiceBusyError';
  constructor(invoiceId: string) {
    super(`invoice ${invoiceId} changed too often while it was being changed`);
  }
}

/** The penalties of this invoice cannot be stated: no letter is written, and finance is asked. */
export class ClaimNotStatedError extends Error {
  override readonly name = 'ClaimNotStatedError';
  constructor(invoiceId: string, reason: string) {
    super(`the claim of invoice ${invoiceId} cannot be stated: ${reason}`);
  }
}
