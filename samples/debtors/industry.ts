import { company } from './debtor.ts';

/** Clients of Lanvaux Ingénierie that make or move things. No such company exists. */
export const industry = {
  pontivySud: company(
    'garage-pontivy-sud',
    'Garage Pontivy Sud SARL',
    '999524457',
    ['4 rue du Moulin Blanc', '56300', 'Pontivy'],
    { name: 'Alain Tréhorel', email: 'compta@garage-pontivy-sud.example', phone: '02 61 91 03 11' },
  ),
  valDOmbre: company(
    'scierie-val-d-ombre',
    'Scierie du Val d’Ombre SAS',
    '999297724',
    ['Route de la Forêt', '88540', 'Bussang'],
    { name: 'Denis Malaury', email: 'achats@val-d-ombre.example', phone: '03 53 01 20 14' },
  ),
  montclar: company(
    'verrerie-montclar',
    'Verrerie Montclar SA',
    '999617509',
    ['18 avenue des Souffleurs', '81400', 'Carmaux'],
    {
      name: 'Sophie Galtier-Roux',
      email: 'fournisseurs@verrerie-montclar.example',
      phone: '05 36 49 11 20',
    },
  ),
  aubrac: company(
    'fonderie-aubrac',
    'Fonderie Aubrac Industries SAS',
    '999953193',
    ['ZA de la Croix Verte', '48200', 'Saint-Chély-d’Apcher'],
    {
      name: 'Bruno Estival',
      email: 'tresorerie@fonderie-aubrac.example',
      phone: '04 65 71 30 08',
      mobile: '06 39 98 12 40',
    },
  ),
  kervella: company(
    'menuiseries-kervella',
    'Menuiseries Kervella SARL',
    '999163280',
    ['11 rue du Chantier', '29200', 'Brest'],
    {
      name: 'Gwenn Kervella',
      email: 'bureau@menuiseries-kervella.example',
      mobile: '06 39 98 04 15',
    },
  ),
  sauvageon: company(
    'imprimerie-sauvageon',
    'Imprimerie Sauvageon SARL',
    '999194947',
    ['27 rue des Typographes', '44000', 'Nantes'],
    { name: 'Luc Sauvageon', email: 'bounce@simulator.amazonses.com', phone: '02 61 91 07 52' },
  ),
  garrigue: company(
    'transports-garrigue',
    'Transports Garrigue et Fils SAS',
    '999802390',
    ['Plateforme du Mas Neuf', '34750', 'Villeneuve-lès-Maguelone'],
    {
      name: 'Nadège Garrigue',
      email: 'facturation@transports-garrigue.example',
      mobile: '06 39 98 22 07',
    },
  ),
  oreval: company(
    'papeteries-oreval',
    'Papeteries Oréval SA',
    '999223373',
    ['2 quai des Papetiers', '38500', 'Voiron'],
    {
      name: 'Marion Thévenard',
      email: 'compta.fournisseurs@oreval.example',
      phone: '04 65 71 44 10',
      mobile: '06 39 98 31 62',
    },
  ),
  tramont: company(
    'acieries-tramont',
    'Aciéries de Tramont SAS',
    '999579311',
    ['Rue des Hauts-Fourneaux', '57700', 'Hayange'],
    {
      name: 'Patrick Weltzheim',
      email: 'reglements@acieries-tramont.example',
      phone: '03 53 01 61 80',
      mobile: '06 39 98 45 09',
    },
  ),
  tremeoc: company(
    'tremeoc-levage',
    'Tréméoc Levage SARL',
    '999863871',
    ['8 rue du Cabestan', '29120', 'Tréméoc'],
    {
      name: 'Yann Le Floc’hic',
      email: 'compta@tremeoc-levage.example',
      mobile: '06 39 98 50 33',
    },
  ),
  brevallon: company(
    'ateliers-brevallon',
    'Ateliers Brévallon SAS',
    '999176027',
    ['Impasse du Tour', '61100', 'Flers'],
    {
      name: 'Corinne Hautbois',
      email: 'administratif@brevallon.example',
      phone: '02 61 91 15 27',
    },
  ),
};
