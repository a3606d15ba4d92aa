import { lanvaux, menez } from './letter-facts.ts';

const { id: _id, ...creditorSettings } = lanvaux;

/** A valid body of `PUT /v1/creditors/lanvaux`. */
export const creditorBody = { ...creditorSettings, siren: '732829320' };

/** A valid body of `POST /v1/invoices`. */
export const issuedBody = {
  creditorId: 'lanvaux',
  number: 'F2026-0388',
  issuedOn: '2026-05-19',
  dueOn: '2026-06-18',
  currency: 'EUR',
  total: 1_864_080,
  debtor: menez,
};

/** The id of that invoice, computed apart from the product (Python's hashlib and base64). */
export const ISSUED_ID = 'inv_wab2e2gjigh6ihwndekdpe3oju';
