import { describe, expect, it } from 'vitest';
import { csvOfInvoices } from '../../console/pages/invoices/csv-of-invoices.ts';
import { writeCsv } from '../../console/pages/invoices/write-csv.ts';
import { row } from './rows.ts';

describe('a CSV', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])(
    'never lets a spreadsheet calculate %j',
    (text) => {
      expect(writeCsv([[text]])).toBe(`\ufeff'${text}\r\n`);
    },
  );

  it('writes amounts as numbers that a French spreadsheet adds up, refunds included', () => {
    expect(writeCsv([[1_264_080, -5]])).toBe('\ufeff12640,80;-0,05\r\n');
  });

  it('quotes what would break a line', () => {
    expect(writeCsv([['a;b', 'say "no"', 'two\nlines']])).toBe(
      '\ufeff"a;b";"say ""no""";"two\nlines"\r\n',
    );
  });

  it('holds what is on the screen, and the id a script needs', () => {
    const [, line] = csvOfInvoices([row()], 'fr').split('\r\n');

    expect(line).toBe(
      'inv_a;Brasserie du Ménez SAS;F2026-0388;2026-06-18;19;12640,80;2026-07-03 E-mail · Remise;Mise en demeure;2026-07-20;;Suivie',
    );
  });
});
