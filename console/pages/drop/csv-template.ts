import { writeCsv } from '../invoices/write-csv.ts';
import { allHeads } from './csv-columns.ts';

const examples = [
  [
    'F2026-0388',
    '19/05/2026',
    '18/06/2026',
    '18 640,80',
    '',
    'BC-7714',
    'menez',
    'société',
    'Brasserie du Ménez SAS',
    '',
    '7 quai des Gabares',
    '',
    '29000',
    'Quimper',
    'FR',
    'Claire Le Bihan',
    'compta@menez.example',
    '02 61 91 04 27',
    '06 39 98 10 20',
  ],
  [
    'F2026-0402',
    '22/05/2026',
    '22/05/2026',
    '412,00',
    '100,00',
    '',
    'aubertin',
    'particulier',
    'Mme Hélène Aubertin',
    '',
    '12 allée des Genêts',
    'Bâtiment B',
    '35000',
    'Rennes',
    'FR',
    '',
    '',
    '',
    '',
  ],
] as const;

/** A file that says all there is to say, with two invoices to write over. */
export const csvTemplate = writeCsv([allHeads, ...examples]);
