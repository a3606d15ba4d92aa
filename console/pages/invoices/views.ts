import { readPreference, savePreference } from '../../shell/preferences.ts';
import type { InvoiceFilters } from './invoice-filters.ts';
import { invoiceFilters } from './invoice-filters.ts';

export type View = { readonly name: string; readonly filters: InvoiceFilters };

/** Views everybody has; their names are words of the page. */
export const commonViews = [
  { word: 'viewOpen', filters: {} },
  { word: 'viewDue', filters: { late: 'due' } },
  { word: 'viewLarge', filters: { least: '10000' } },
  { word: 'viewQuiet', filters: { quiet: '10' } },
  { word: 'viewToDecide', filters: { attention: 'any' } },
] as const satisfies readonly { word: string; filters: InvoiceFilters }[];

/** The views this reader kept. */
export function savedViews(): readonly View[] {
  const kept = readPreference('views');
  if (kept === undefined) return [];
  const list: unknown = JSON.parse(kept);
  return Array.isArray(list) ? list.flatMap(viewOf) : [];
}

function viewOf(kept: unknown): readonly View[] {
  if (!isRecord(kept) || typeof kept.name !== 'string' || !isRecord(kept.filters)) return [];
  return [{ name: kept.name, filters: invoiceFilters(kept.filters) }];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const saveViews = (views: readonly View[]): void =>
  savePreference('views', JSON.stringify(views));

/** Whether two views show the same, whatever the order of their fields. */
export const isSameView = (a: InvoiceFilters, b: InvoiceFilters): boolean =>
  writtenOut(a) === writtenOut(b);

const writtenOut = (filters: InvoiceFilters): string =>
  JSON.stringify(
    Object.entries(filters)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
