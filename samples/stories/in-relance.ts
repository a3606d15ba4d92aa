import { creditNote, payment } from '../acts.ts';
import { afar } from '../debtors/afar.ts';
import { foodAndTrade } from '../debtors/food-and-trade.ts';
import { industry } from '../debtors/industry.ts';
import { lanvauxBill as bill } from '../story.ts';

/** Late, and followed by the standard and the firm calendar: each invoice stands at another step. */
export const inRelance = [
  bill('0602', industry.garrigue, {
    issuedOn: '2026-10-19',
    dueOn: '2026-11-18',
    euros: 7_425.6,
    orderReference: 'CDE 4471',
    subject: 'quai niveleur, porte 6',
  }),
  bill('0598', industry.kervella, {
    issuedOn: '2026-10-17',
    dueOn: '2026-11-16',
    euros: 6_943.2,
    subject: 'aspiration des copeaux',
  }),
  bill('0594', foodAndTrade.hautsPres, {
    issuedOn: '2026-10-14',
    dueOn: '2026-11-13',
    euros: 5_892,
    subject: 'sondes de cave, lot 1',
  }),
  bill(
    '0591',
    foodAndTrade.rocaline,
    { issuedOn: '2026-10-12', dueOn: '2026-11-11', euros: 3_744, subject: 'pompes d’arrosage' },
    creditNote('2026-11-16 11:05', 'AV2026-0031', 744),
  ),
  bill('0589', foodAndTrade.troisPins, {
    issuedOn: '2026-10-11',
    dueOn: '2026-11-10',
    euros: 9_780,
    purchaseOrder: 'CTP-10-2291',
    subject: 'groupe de secours, essais trimestriels',
  }),
  bill('0580', industry.brevallon, {
    issuedOn: '2026-10-07',
    dueOn: '2026-11-06',
    euros: 2_214.6,
    subject: 'remplacement d’un variateur',
  }),
  bill(
    '0577',
    foodAndTrade.menez,
    {
      issuedOn: '2026-10-06',
      dueOn: '2026-11-05',
      euros: 18_640.8,
      orderReference: 'BC-7714',
      subject: 'maintenance de la ligne 2',
      paymentLink: 'https://payer.lanvaux.example/f2026-0577',
    },
    payment('2026-11-16 08:02', 6_000, 'vir-2026-11-16-0041'),
  ),
  bill('0566', afar.nordvale, {
    issuedOn: '2026-09-29',
    dueOn: '2026-10-29',
    euros: 15_350,
    orderReference: 'PO 8817',
    subject: 'winch control cabinet',
  }),
  bill('0590', afar.pilboa, {
    issuedOn: '2026-10-13',
    dueOn: '2026-11-12',
    euros: 6_210,
    subject: 'armoire de commande tropicalisée',
  }),
  bill('0586', industry.oreval, {
    issuedOn: '2026-10-10',
    dueOn: '2026-11-09',
    euros: 64_800,
    purchaseOrder: 'ORV 26-1180',
    subject: 'refonte de la conduite de la machine 3',
  }),
];
