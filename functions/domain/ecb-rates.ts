import type { PublishedRate } from './published-rate.ts';

const RETOUT = 'BCE, dates de valeur 2014-2025 (retout.fr)';
const LEGIFISC14 = 'BCE, décisions 2009-2014 (legifiscal.fr)';

/** Main refinancing rate of the ECB on 1 January and 1 July, in percent a year (C. com. L441-10 II). */
export const ecbRates: readonly PublishedRate[] = [
  { from: '2012-01-01', value: '1.00', source: LEGIFISC14 },
  { from: '2012-07-01', value: '1.00', source: LEGIFISC14 },
  { from: '2013-01-01', value: '0.75', source: LEGIFISC14 },
  { from: '2013-07-01', value: '0.50', source: LEGIFISC14 },
  { from: '2014-01-01', value: '0.25', source: `${LEGIFISC14}, lexing.law` },
  { from: '2014-07-01', value: '0.15', source: LEGIFISC14 },
  { from: '2015-01-01', value: '0.05', source: RETOUT },
  { from: '2015-07-01', value: '0.05', source: RETOUT },
  { from: '2016-01-01', value: '0.05', source: RETOUT },
  { from: '2016-07-01', value: '0.00', source: RETOUT },
  { from: '2017-01-01', value: '0.00', source: RETOUT },
  { from: '2017-07-01', value: '0.00', source: RETOUT },
  { from: '2018-01-01', value: '0.00', source: RETOUT },
  { from: '2018-07-01', value: '0.00', source: RETOUT },
  { from: '2019-01-01', value: '0.00', source: RETOUT },
  { from: '2019-07-01', value: '0.00', source: RETOUT },
  { from: '2020-01-01', value: '0.00', source: RETOUT },
  { from: '2020-07-01', value: '0.00', source: RETOUT },
  { from: '2021-01-01', value: '0.00', source: `${RETOUT}, dormane.fr` },
  { from: '2021-07-01', value: '0.00', source: RETOUT },
  { from: '2022-01-01', value: '0.00', source: RETOUT },
  { from: '2022-07-01', value: '0.00', source: RETOUT },
  { from: '2023-01-01', value: '2.50', source: RETOUT },
  { from: '2023-07-01', value: '4.00', source: RETOUT },
  { from: '2024-01-01', value: '4.50', source: `${RETOUT}, dalloz.fr` },
  { from: '2024-07-01', value: '4.25', source: `${RETOUT}, bpifrance-creation.fr` },
  { from: '2025-01-01', value: '3.15', source: RETOUT },
  { from: '2025-07-01', value: '2.15', source: 'BCE, baisse du 11 juin 2025 (deenazaidi.com)' },
  { from: '2026-01-01', value: '2.15', source: 'BCE, statu quo de février 2026 (devizu.news)' },
  // Expected, not read on the ECB's own page: to be confirmed before the first letter (docs/legal.md).
  { from: '2026-07-01', value: '2.40', source: 'à confirmer : hausse attendue du 11 juin 2026' },
];
