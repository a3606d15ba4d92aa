import type { InvoiceRow } from '../../console/api/types.ts';

/** A followed invoice of the list, 19 days late on 7 July 2026. */
export const row = (part: Partial<InvoiceRow> = {}): InvoiceRow => ({
  id: 'inv_a',
  creditorId: 'lanvaux',
  number: 'F2026-0388',
  status: 'followed',
  calendar: 'standard',
  issuedOn: '2026-05-19',
  dueOn: '2026-06-18',
  currency: 'EUR',
  total: 1_864_080,
  balance: 1_264_080,
  daysLate: 19,
  debtor: { id: 'menez', kind: 'company', name: 'Brasserie du Ménez SAS', city: 'Quimper' },
  lastContact: {
    step: 'second-letter',
    channel: 'email',
    state: 'delivered',
    at: '2026-07-03T08:41:00Z',
  },
  nextStep: {
    step: 'mise-en-demeure',
    label: 'J+30',
    dueOn: '2026-07-20',
    scheduledAt: '2026-07-20T07:30:00Z',
  },
  ...part,
});
