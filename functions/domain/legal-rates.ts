import type { PublishedRate } from './published-rate.ts';

const AEC = 'aeccompta.com';
const LEGIFISC26 = 'legifiscal.fr, 1er semestre 2026';

/**
 * Legal interest rate for a creditor who is a professional ("tous les autres cas"), in percent a year
 * (CMF L313-2, D313-1-A). Until 2014 one yearly rate served every creditor.
 */
export const legalRates: readonly PublishedRate[] = [
  { from: '2012-01-01', value: '0.71', source: AEC },
  { from: '2012-07-01', value: '0.71', source: AEC },
  { from: '2013-01-01', value: '0.04', source: AEC },
  { from: '2013-07-01', value: '0.04', source: AEC },
  { from: '2014-01-01', value: '0.04', source: AEC },
  { from: '2014-07-01', value: '0.04', source: AEC },
  { from: '2015-01-01', value: '0.93', source: AEC },
  { from: '2015-07-01', value: '0.99', source: 'arrêté du 24 juin 2015' },
  { from: '2016-01-01', value: '1.01', source: 'onb-france.com' },
  { from: '2016-07-01', value: '0.93', source: 'cbanque.com' },
  { from: '2017-01-01', value: '0.90', source: AEC },
  { from: '2017-07-01', value: '0.90', source: 'lextimes.fr' },
  { from: '2018-01-01', value: '0.89', source: 'agenceobjectifpaiement.com' },
  { from: '2018-07-01', value: '0.88', source: 'veegee.fr' },
  { from: '2019-01-01', value: '0.86', source: 'agenceobjectifpaiement.com' },
  { from: '2019-07-01', value: '0.87', source: AEC },
  { from: '2020-01-01', value: '0.87', source: AEC },
  { from: '2020-07-01', value: '0.84', source: 'cabinet-cec.fr' },
  { from: '2021-01-01', value: '0.79', source: 'dandrel-avocats.fr' },
  { from: '2021-07-01', value: '0.76', source: 'dandrel-avocats.fr' },
  { from: '2022-01-01', value: '0.76', source: 'droit-pratique.fr' },
  { from: '2022-07-01', value: '0.77', source: 'notaires2normandie.com' },
  { from: '2023-01-01', value: '2.06', source: 'notaires2normandie.com' },
  { from: '2023-07-01', value: '4.22', source: 'notaires2normandie.com' },
  { from: '2024-01-01', value: '5.07', source: 'agenceobjectifpaiement.com' },
  { from: '2024-07-01', value: '4.92', source: LEGIFISC26 },
  { from: '2025-01-01', value: '3.71', source: LEGIFISC26 },
  { from: '2025-07-01', value: '2.76', source: LEGIFISC26 },
  { from: '2026-01-01', value: '2.62', source: 'arrêté du 15 décembre 2025' },
];
