import { consumers } from '../debtors/consumers.ts';
import { foodAndTrade } from '../debtors/food-and-trade.ts';
import { industry } from '../debtors/industry.ts';
import { lanvauxBill as bill, oriandreBill } from '../story.ts';

/** Letters that cannot go by e-mail: no address is known, or it refuses. */
export const onPaper = [
  bill('0572', foodAndTrade.leGuen, {
    issuedOn: '2026-10-04',
    dueOn: '2026-11-03',
    euros: 1_752,
    subject: 'four, remplacement d’une sonde',
  }),
  bill('0588', industry.sauvageon, {
    issuedOn: '2026-10-10',
    dueOn: '2026-11-09',
    euros: 2_380.8,
    subject: 'massicot, mise en conformité',
  }),
  oriandreBill('1159', consumers.vaubrun, {
    issuedOn: '2026-10-20',
    dueOn: '2026-11-16',
    euros: 468.5,
    subject: 'remplacement du circulateur',
  }),
];
