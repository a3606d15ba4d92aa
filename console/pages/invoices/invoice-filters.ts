import type { Attention, HoldKind, InvoiceStatus, StepName } from '../../api/types.ts';
import { oneOf, textIn } from '../../shell/search-text.ts';

export const STATUSES = ['followed', 'on-hold', 'settled', 'cancelled', 'handed-over'] as const;
export const STEPS = [
  'reminder',
  'first-letter',
  'follow-up',
  'second-letter',
  'third-letter',
  'mise-en-demeure',
  'legal-file',
] as const satisfies readonly StepName[];
export const LATENESSES = ['not-due', 'due', '1-30', '31-60', '61-90', '91-'] as const;
export const LEAST_AMOUNTS = ['1000', '5000', '10000', '50000'] as const;
export const HOLDS = [
  'none',
  'any',
  'dispute',
  'promise',
  'plan',
  'pause',
  'insolvency',
] as const satisfies readonly ('none' | 'any' | HoldKind)[];
export const ATTENTIONS = [
  'any',
  'question',
  'in-doubt',
  'unreviewed',
] as const satisfies readonly ('any' | Attention)[];
export const SORTS = ['debtor', 'number', 'due', 'late', 'balance', 'contact', 'next'] as const;
export type SortKey = (typeof SORTS)[number];

/** Which invoices are shown and in which order: all of it stands in the address, so that a view can be kept or sent. */
export type InvoiceFilters = {
  /** Open ones where nothing is said. */
  readonly status?: 'all' | InvoiceStatus;
  readonly step?: StepName;
  readonly late?: (typeof LATENESSES)[number];
  /** In euros. */
  readonly least?: (typeof LEAST_AMOUNTS)[number];
  readonly hold?: (typeof HOLDS)[number];
  readonly attention?: (typeof ATTENTIONS)[number];
  readonly debtor?: string;
  /** No contact for at least that many days. */
  readonly quiet?: string;
  readonly text?: string;
  readonly sort?: SortKey;
  readonly order?: 'asc' | 'desc';
};

export const FILTER_NAMES = [
  'text',
  'status',
  'step',
  'late',
  'least',
  'hold',
  'attention',
  'debtor',
  'quiet',
] as const satisfies readonly (keyof InvoiceFilters)[];
export type FilterName = (typeof FILTER_NAMES)[number];

/** Reads the address; what it does not know it leaves out. */
export function invoiceFilters(raw: Record<string, unknown>): InvoiceFilters {
  return {
    status: oneOf(raw, 'status', ['all', ...STATUSES]),
    step: oneOf(raw, 'step', STEPS),
    late: oneOf(raw, 'late', LATENESSES),
    least: oneOf(raw, 'least', LEAST_AMOUNTS),
    hold: oneOf(raw, 'hold', HOLDS),
    attention: oneOf(raw, 'attention', ATTENTIONS),
    debtor: textIn(raw, 'debtor'),
    quiet: oneOf(raw, 'quiet', ['10']),
    text: textIn(raw, 'text'),
    sort: oneOf(raw, 'sort', SORTS),
    order: oneOf(raw, 'order', ['asc', 'desc']),
  };
}
