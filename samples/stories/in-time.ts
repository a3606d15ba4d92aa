import { afar } from '../debtors/afar.ts';
import { foodAndTrade } from '../debtors/food-and-trade.ts';
import { publicBodies } from '../debtors/public-bodies.ts';
import { lanvauxBill as bill, oriandreBill } from '../story.ts';

/** Nobody is late: not due yet, or only reminded of the day. */
export const inTime = [
  bill('0641', foodAndTrade.menez, {
    issuedOn: '2026-11-18',
    dueOn: '2026-12-18',
    euros: 18_841.8,
    orderReference: 'BC-7802',
    subject: 'maintenance de la ligne 2, décembre',
    paymentLink: 'https://payer.lanvaux.example/f2026-0641',
  }),
  bill('0638', afar.straudel, {
    issuedOn: '2026-11-17',
    dueOn: '2026-12-23',
    euros: 5_148,
    subject: 'automate de soutirage',
  }),
  bill('0615', foodAndTrade.orsenval, {
    issuedOn: '2026-10-28',
    dueOn: '2026-11-27',
    euros: 9_600,
    alreadyPaid: 320_000,
    subject: 'révision du convoyeur, acompte déduit',
  }),
  bill('0604', publicBodies.yvelaine, {
    issuedOn: '2026-10-23',
    dueOn: '2026-11-22',
    euros: 31_200,
    purchaseOrder: 'EJ 2026-00417',
    subject: 'supervision de la station d’épuration',
  }),
  bill('0606', foodAndTrade.lumen, {
    issuedOn: '2026-10-24',
    dueOn: '2026-11-23',
    euros: 3_168,
    subject: 'étude d’accessibilité électrique',
  }),
  oriandreBill('1212', publicBodies.montferrance, {
    issuedOn: '2026-11-16',
    dueOn: '2026-12-16',
    euros: 6_930,
    purchaseOrder: 'LAM-2026-88',
    subject: 'désembouage du circuit de l’internat',
  }),
  oriandreBill('1168', foodAndTrade.bellerive, {
    issuedOn: '2026-10-25',
    dueOn: '2026-11-24',
    euros: 2_376,
    subject: 'entretien annuel, trois chaudières',
  }),
];
