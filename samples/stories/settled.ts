import { cancellation, payment } from '../acts.ts';
import { foodAndTrade } from '../debtors/food-and-trade.ts';
import { lanvauxBill as bill } from '../story.ts';

/** Paid before a letter, after one, too much, or not to be paid at all. */
export const settled = [
  bill(
    '0579',
    foodAndTrade.darzelec,
    { issuedOn: '2026-09-26', dueOn: '2026-10-26', euros: 4_488, subject: 'éclairage du magasin' },
    payment('2026-10-30 08:02', 4_488, 'vir-2026-10-30-0012'),
  ),
  bill(
    '0575',
    foodAndTrade.queronne,
    {
      issuedOn: '2026-10-03',
      dueOn: '2026-11-02',
      euros: 7_260,
      subject: 'chambre froide, sondes',
    },
    // Two digits changed places at the debtor's: 360 € too much.
    payment('2026-11-06 08:04', 7_620, 'vir-2026-11-06-0019'),
  ),
  bill(
    '0569',
    foodAndTrade.orpheon,
    { issuedOn: '2026-09-30', dueOn: '2026-10-30', euros: 1_980, subject: 'projecteur, salle 2' },
    cancellation('2026-11-06 11:30', {
      reason: 'Facture émise deux fois : voir F2026-0561.',
      by: 'Nadia Ferrand',
    }),
  ),
  bill(
    '0603',
    foodAndTrade.castelvyre,
    { issuedOn: '2026-10-19', dueOn: '2026-11-18', euros: 2_940, subject: 'pressoir, contrôle' },
    // Its first letter would leave 45 seconds later.
    payment('2026-11-20 08:59:15', 2_940, 'vir-2026-11-20-0003'),
  ),
];
