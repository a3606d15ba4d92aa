import { payment, promise } from '../acts.ts';
import { afar } from '../debtors/afar.ts';
import { consumers } from '../debtors/consumers.ts';
import { foodAndTrade } from '../debtors/food-and-trade.ts';
import { publicBodies } from '../debtors/public-bodies.ts';
import { oriandreBill as bill } from '../story.ts';

/** The invoices of Oriandre Chauffage: more time, one more letter; larger works follow the standard calendar. */
export const gentle = [
  bill('1089', consumers.aubertin, {
    issuedOn: '2026-09-11',
    dueOn: '2026-10-01',
    euros: 1_849,
    subject: 'remplacement du chauffe-eau',
  }),
  bill('1102', consumers.delcourbe, {
    issuedOn: '2026-09-22',
    dueOn: '2026-10-12',
    euros: 736.2,
    subject: 'dépannage du 17 septembre',
  }),
  bill(
    '1121',
    consumers.quillevoix,
    { issuedOn: '2026-10-05', dueOn: '2026-10-25', euros: 1_214, subject: 'deux radiateurs' },
    promise('2026-11-06 18:10', { promisedOn: '2026-11-30', by: 'Thierry Mazelin' }),
  ),
  bill(
    '1116',
    consumers.pervanchet,
    { issuedOn: '2026-10-01', dueOn: '2026-10-21', euros: 982, subject: 'thermostat connecté' },
    // Promised for the 27th, half came on the 29th: the promise counts as broken and the relance goes on.
    promise('2026-10-23 17:45', { promisedOn: '2026-10-27', by: 'Thierry Mazelin' }),
    payment('2026-10-29 09:15', 491, 'vir-2026-10-29-0002'),
  ),
  bill(
    '1128',
    consumers.carradeau,
    { issuedOn: '2026-10-09', dueOn: '2026-10-29', euros: 189, subject: 'entretien annuel' },
    payment('2026-11-04 08:20', 189, 'cb-2026-11-04-0001'),
  ),
  bill('1140', afar.whitcombe, {
    issuedOn: '2026-10-20',
    dueOn: '2026-11-09',
    euros: 1_326.4,
    subject: 'boiler service and flue',
  }),
  bill('1131', foodAndTrade.ombrelle, {
    issuedOn: '2026-10-07',
    dueOn: '2026-11-06',
    euros: 3_258,
    subject: 'extraction du fournil',
  }),
  bill('1118', publicBodies.estrevaux, {
    issuedOn: '2026-09-23',
    dueOn: '2026-10-23',
    euros: 12_480,
    purchaseOrder: 'ME-2026-031',
    subject: 'chaufferie de l’école',
  }),
  bill('1136', foodAndTrade.cepee, {
    issuedOn: '2026-10-09',
    dueOn: '2026-11-08',
    euros: 4_875.5,
    calendar: 'firm',
    subject: 'production d’eau chaude',
  }),
];
