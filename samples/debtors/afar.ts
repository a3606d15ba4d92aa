import { company, consumer, type DebtorBody } from './debtor.ts';

/** Debtors with another language, other holidays or another hour. */
const inEnglish = (debtor: DebtorBody): DebtorBody => ({ ...debtor, language: 'en' });

const straudel = company(
  'brasserie-straudel',
  'Brasserie Straudel SARL',
  '999867484',
  ['21 rue des Houblons', '67200', 'Strasbourg'],
  { name: 'Élise Straudel', email: 'buero@straudel.example', phone: '03 53 01 41 22' },
);
const pilboa = company(
  'cases-pilboa',
  'Cases Pilboa SARL',
  '999619935',
  ['45 chemin des Flamboyants', '97410', 'Saint-Pierre'],
  { name: 'Jimmy Payet-Vallon', email: 'compta@cases-pilboa.example', mobile: '06 39 98 70 26' },
);
const whitcombe = consumer(
  'eleanor-whitcombe',
  'Mrs Eleanor Whitcombe',
  ['Le Pigeonnier, route de Chinon', '37190', 'Azay-le-Rideau'],
  {
    name: 'Mrs Eleanor Whitcombe',
    email: 'eleanor.whitcombe@mailbox.example',
    mobile: '06 39 98 64 49',
  },
);

const nordvale: DebtorBody = {
  id: 'nordvale-marine',
  kind: 'company',
  name: 'Nordvale Marine Ltd',
  address: {
    lines: ['Unit 4, Old Ropeworks'],
    postcode: 'PL4 0XX',
    city: 'Plymouth',
    country: 'GB',
  },
  contacts: [
    {
      role: 'billing',
      name: 'Harriet Penhale',
      email: 'accounts@nordvale-marine.example',
      phone: '+44 20 7946 0112',
      mobile: '+44 7700 900418',
    },
  ],
};

export const afar = {
  nordvale: inEnglish(nordvale),
  whitcombe: inEnglish(whitcombe),
  straudel: { ...straudel, zone: 'alsace-moselle' },
  pilboa: { ...pilboa, zone: 'reunion' },
} satisfies Record<string, DebtorBody>;
