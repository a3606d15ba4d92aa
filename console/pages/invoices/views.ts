import * as z from 'zod/mini';
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

const KeptViews = z.array(z.unknown());
const KeptView = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  filters: z.record(z.string(), z.unknown()),
});

/** The views this reader kept. */
export const savedViews = (): readonly View[] => viewsIn(readPreference('views') ?? '[]');

/** The views written in a text. Whatever in it is none is dropped: the text may have been changed since. */
export function viewsIn(text: string): readonly View[] {
  const { data: kept = [] } = KeptViews.safeParse(jsonOf(text));
  return kept.flatMap((one) => {
    const { data: view } = KeptView.safeParse(one);
    return view ? [{ name: view.name, filters: invoiceFilters(view.filters) }] : [];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
