import type { AgedBalance } from '../../api/types.ts';
import type { Language } from '../../language/bilingual.ts';
import { writeCsv } from '../invoices/write-csv.ts';
import { BUCKETS } from './report-view.ts';
import { reportWords } from './report-words.ts';

/** The aged balance as a CSV, in euros, debtor by debtor. */
export function csvOfAgedBalance({ rows }: AgedBalance, language: Language): string {
  const { debtor, buckets, total } = reportWords[language];
  return writeCsv([
    [debtor, ...BUCKETS.map((bucket) => buckets[bucket]), total],
    ...rows.map((row) => [
      row.debtor.name,
      ...BUCKETS.map((bucket) => row.buckets[bucket]),
      row.total,
    ]),
  ]);
}
