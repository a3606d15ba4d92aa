import { payment, posting, reversal } from '../acts.ts';
import { industry } from '../debtors/industry.ts';
import { publicBodies } from '../debtors/public-bodies.ts';
import { lanvauxBill as bill } from '../story.ts';

/** The last letter before the court, and what comes after. */
export const ending = [
  bill(
    '0512',
    industry.pontivySud,
    {
      issuedOn: '2026-08-28',
      dueOn: '2026-09-28',
      euros: 4_026,
      subject: 'pont élévateur',
    },
    posting('2026-10-28 16:20', 'posted', '1A 204 118 6631 4'),
    posting('2026-10-30 11:05', 'first-presented', '1A 204 118 6631 4'),
  ),
  bill('0534', industry.valDOmbre, {
    issuedOn: '2026-09-14',
    dueOn: '2026-10-14',
    euros: 11_208,
    subject: 'armoire de la ligne de sciage',
  }),
  bill('0547', publicBodies.valbrune, {
    issuedOn: '2026-09-21',
    dueOn: '2026-10-21',
    euros: 18_324,
    purchaseOrder: 'BC 2026-0713',
    subject: 'télégestion de l’éclairage public',
  }),
  bill('0568', industry.tramont, {
    issuedOn: '2026-09-30',
    dueOn: '2026-10-30',
    euros: 52_340,
    purchaseOrder: 'TRA-55190',
    subject: 'baie de contrôle du laminoir',
  }),
  bill(
    '0567',
    industry.tremeoc,
    { issuedOn: '2026-09-30', dueOn: '2026-10-30', euros: 3_582, subject: 'treuil du quai nord' },
    payment('2026-11-03 08:10', 3_582, 'prlv-2026-11-03-0007'),
    reversal(
      '2026-11-10 08:05',
      'prlv-2026-11-03-0007',
      'prélèvement rejeté, provision insuffisante',
    ),
  ),
];
