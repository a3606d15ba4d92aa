import { dispute, pause, payment, plan, promise } from '../acts.ts';
import { foodAndTrade } from '../debtors/food-and-trade.ts';
import { industry } from '../debtors/industry.ts';
import { euros } from '../euros.ts';
import { lanvauxBill as bill } from '../story.ts';

const by = 'Nadia Ferrand';
const instalments = ['2026-11-16', '2026-12-15', '2027-01-15', '2027-02-15'].map((dueOn) => ({
  dueOn,
  amount: euros(7_151.1),
}));

/** Nothing leaves: one invoice for each reason to wait. */
export const onHold = [
  bill(
    '0537',
    industry.montclar,
    {
      issuedOn: '2026-09-16',
      dueOn: '2026-10-16',
      euros: 21_456,
      subject: 'régulation du four 2',
    },
    dispute('2026-11-04 10:15', {
      reason: 'Installation contestée : essais non concluants, mise en service reportée.',
      until: '2026-12-04',
      by,
    }),
  ),
  bill(
    '0574',
    foodAndTrade.deuxPhares,
    { issuedOn: '2026-10-03', dueOn: '2026-11-02', euros: 4_560, subject: 'domotique, étage 2' },
    promise('2026-11-12 09:41', { promisedOn: '2026-11-27', by }),
  ),
  bill(
    '0531',
    industry.aubrac,
    {
      issuedOn: '2026-09-12',
      dueOn: '2026-10-12',
      euros: 28_604.4,
      subject: 'automatisme du chantier de moulage',
    },
    plan('2026-11-05 14:30', { instalments, by }),
    payment('2026-11-16 08:03', 7_151.1, 'vir-2026-11-16-0044'),
  ),
  bill(
    '0576',
    foodAndTrade.plouharec,
    { issuedOn: '2026-10-05', dueOn: '2026-11-04', euros: 8_316, subject: 'ligne d’emboîtage' },
    pause('2026-11-10 16:00', {
      until: '2026-12-01',
      reason: 'Dégât des eaux sur le port, accord de la direction.',
      by,
    }),
  ),
];
