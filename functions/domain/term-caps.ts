import * as z from 'zod';

/** The rule that bounds a payment term: by agreement, by sector or by buyer. */
export const TermCap = z.enum([
  'no-agreement',
  'agreed',
  'agreed-end-of-month',
  'recapitulative',
  'transport',
  'perishable-food',
  'perishable-food-recapitulative',
  'fresh-meat',
  'spirits',
  'grapes',
  'wine',
  'public-body',
  'public-hospital',
  'public-undertaking',
]);
export type TermCap = z.infer<typeof TermCap>;

/** How the days run: plainly, to the end of a month in the kinder of the two admitted readings, or after a period ended. */
type CapCount = 'plain' | 'either-end-of-month' | 'after-end-of-month' | 'after-end-of-ten-days';

export type CapRule = {
  readonly days: number;
  /** `receipt`: of the goods, or of the payment request by a public buyer. */
  readonly from: 'issue' | 'receipt';
  readonly count: CapCount;
  readonly source: string;
};

const plain = (days: number, from: CapRule['from'], source: string): CapRule => ({
  days,
  from,
  count: 'plain',
  source,
});

const L441_10 = 'C. com. L441-10 I';
const L441_11 = 'C. com. L441-11 II';

export const termCaps: Readonly<Record<TermCap, CapRule>> = {
  'no-agreement': plain(30, 'receipt', L441_10),
  agreed: plain(60, 'issue', L441_10),
  'agreed-end-of-month': { ...plain(45, 'issue', L441_10), count: 'either-end-of-month' },
  recapitulative: plain(45, 'issue', `${L441_10}, CGI 289 I 3`),
  transport: plain(30, 'issue', L441_11),
  'perishable-food': plain(30, 'receipt', L441_11),
  'perishable-food-recapitulative': {
    ...plain(30, 'receipt', L441_11),
    count: 'after-end-of-ten-days',
  },
  'fresh-meat': plain(20, 'receipt', L441_11),
  spirits: { ...plain(30, 'receipt', L441_11), count: 'after-end-of-month' },
  grapes: plain(30, 'receipt', L441_11),
  wine: plain(60, 'issue', L441_11),
  'public-body': plain(30, 'receipt', 'CCP R2192-10'),
  'public-hospital': plain(50, 'receipt', 'CCP R2192-11'),
  'public-undertaking': plain(60, 'receipt', 'CCP R2192-12'),
};
