import { publicBody } from './debtor.ts';

/** They pay in 30 days by law, at the ECB rate plus 8 points. None of them exists. */
export const publicBodies = {
  valbrune: publicBody(
    'commune-de-valbrune',
    'Commune de Valbrune',
    '999922388',
    ['Hôtel de ville, place de la République', '04300', 'Valbrune'],
    {
      name: 'Service finances',
      email: 'finances@valbrune.example',
      phone: '04 65 71 18 00',
    },
  ),
  yvelaine: publicBody(
    'cc-val-d-yvelaine',
    'Communauté de communes du Val d’Yvelaine',
    '999864143',
    ['3 rue de l’Intercommunalité', '35380', 'Yvelaine-sur-Vilaine'],
    { name: 'Direction des finances', email: 'mandats@val-yvelaine.example' },
  ),
  estrevaux: publicBody(
    'mairie-d-estrevaux',
    'Mairie d’Estrevaux',
    '999181084',
    ['1 place de la Mairie', '37240', 'Estrevaux'],
    { name: 'Secrétariat général', email: 'mairie@estrevaux.example', phone: '02 61 91 81 00' },
  ),
  montferrance: publicBody(
    'lycee-montferrance',
    'Lycée agricole de Montferrance',
    '999856420',
    ['Domaine de Montferrance', '37600', 'Loches'],
    { name: 'Agence comptable', email: 'agence-comptable@montferrance.example' },
  ),
};
