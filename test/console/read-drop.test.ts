import { describe, expect, it } from 'vitest';
import { csvTemplate } from '../../console/pages/drop/csv-template.ts';
import { readCsv, textOf } from '../../console/pages/drop/read-csv.ts';
import { readDrop } from '../../console/pages/drop/read-drop.ts';
import { IssuedInvoice } from '../../functions/domain/issued-invoice.ts';

const HEADS =
  'Numéro;Émise le;Échéance;Montant TTC;Code client;Type de client;Client;Adresse;Code postal;Ville';
const row = (over: Partial<Record<number, string>> = {}) =>
  [
    'F2026-0388',
    '19/05/2026',
    '18/06/2026',
    '18 640,80 €',
    'menez',
    'société',
    'Brasserie du Ménez SAS',
    '7 quai des Gabares',
    '29000',
    'Quimper',
  ]
    .map((cell, index) => over[index] ?? cell)
    .join(';');

const rowsOf = (...lines: string[]) => {
  const dropped = readDrop([HEADS, ...lines].join('\r\n'), 'lanvaux');
  if (dropped.kind !== 'rows') throw new Error(`no rows: ${dropped.missing.join()}`);
  return dropped.rows;
};
const flawsOf = (over: Partial<Record<number, string>>) => {
  const [read] = rowsOf(row(over));
  return read?.kind === 'flawed' ? read.flaws : [];
};

describe('a file of invoices', () => {
  it('is read as the API takes it', () => {
    const [read] = rowsOf(row());

    expect(read).toMatchObject({ kind: 'invoice', rank: 1 });
    expect(read?.kind === 'invoice' && IssuedInvoice.safeParse(read.body)).toMatchObject({
      success: true,
      data: {
        creditorId: 'lanvaux',
        number: 'F2026-0388',
        issuedOn: '2026-05-19',
        dueOn: '2026-06-18',
        total: 1_864_080,
        debtor: {
          id: 'menez',
          kind: 'company',
          address: { lines: ['7 quai des Gabares'], country: 'FR' },
          contacts: [],
        },
      },
    });
  });

  it('is what our own example is', () => {
    const dropped = readDrop(textOf(new TextEncoder().encode(csvTemplate)), 'lanvaux');

    expect(dropped).toMatchObject({ kind: 'rows', ignored: [] });
    const bodies = dropped.kind === 'rows' ? dropped.rows : [];
    expect(bodies.length).toBeGreaterThan(1);
    for (const one of bodies) {
      expect(one.kind === 'invoice' && IssuedInvoice.safeParse(one.body).success).toBe(true);
    }
  });

  it.each([
    ['a day that is none', { 1: '31/06/2026' }, [{ column: 'issuedOn', flaw: 'no-day' }]],
    ['an American day', { 2: '06/18/2026' }, [{ column: 'dueOn', flaw: 'no-day' }]],
    ['an amount that is none', { 3: 'douze' }, [{ column: 'total', flaw: 'no-amount' }]],
    ['a kind that is not known', { 5: 'ami' }, [{ column: 'kind', flaw: 'no-kind' }]],
    [
      'cells that are missing',
      { 4: '', 9: ' ' },
      [
        { column: 'debtorId', flaw: 'missing' },
        { column: 'city', flaw: 'missing' },
      ],
    ],
  ])('tells cell by cell what is wrong: %s', (_what, over, flaws) => {
    expect(flawsOf(over)).toEqual(flaws);
  });

  it('takes ISO days, and a number only once', () => {
    const [first, second] = rowsOf(row({ 1: '2026-05-19' }), row());

    expect(first).toMatchObject({ kind: 'invoice', body: { issuedOn: '2026-05-19' } });
    expect(second).toMatchObject({ flaws: [{ column: 'number', flaw: 'twice' }] });
  });

  it('says which columns it lacks, and which it leaves out', () => {
    expect(readDrop('Numéro;Client\nF1;Ménez', 'lanvaux')).toMatchObject({
      kind: 'no-invoices',
      missing: ['issuedOn', 'dueOn', 'total', 'debtorId', 'kind', 'address', 'postcode', 'city'],
    });
    expect(readDrop(`${HEADS};Humeur\n${row()};bonne`, 'lanvaux')).toMatchObject({
      ignored: ['Humeur'],
    });
  });

  it('may be parted by commas, hold quotes and be written by a spreadsheet of Windows', () => {
    const { heads, rows } = readCsv('Numéro,Client\n"F,1","SAS ""Le Ménez"""\n\n');

    expect(heads).toEqual(['Numéro', 'Client']);
    expect(rows).toEqual([['F,1', 'SAS "Le Ménez"']]);
    expect(readCsv("Portable\n'+33639981020").rows).toEqual([['+33639981020']]);
    expect(textOf(Uint8Array.from([0xc9, 0x63, 0x68]))).toBe('Éch');
    expect(textOf(new TextEncoder().encode('\ufeffÉch'))).toBe('Éch');
  });
});
