import { consumer } from './debtor.ts';

/** Private persons whose boiler Oriandre Chauffage looks after: another law, other letters. */
export const consumers = {
  aubertin: consumer(
    'helene-aubertin',
    'Mme Hélène Aubertin',
    ['14 rue des Tilleuls', '37300', 'Joué-lès-Tours'],
    { name: 'Mme Hélène Aubertin', email: 'helene.aubertin@courrier.example' },
  ),
  delcourbe: consumer(
    'yanis-delcourbe',
    'M. Yanis Delcourbe',
    ['6 allée des Platanes', '37550', 'Saint-Avertin'],
    {
      name: 'M. Yanis Delcourbe',
      email: 'y.delcourbe@courrier.example',
      mobile: '06 39 98 15 66',
    },
  ),
  vaubrun: consumer(
    'solene-vaubrun',
    'Mme Solène Vaubrun',
    ['Lieu-dit La Bruyère', '37260', 'Artannes-sur-Indre'],
    { name: 'Mme Solène Vaubrun', phone: '02 61 91 27 35' },
  ),
  quillevoix: consumer(
    'armand-quillevoix',
    'M. Armand Quillevoix',
    ['31 rue du Cher', '37270', 'Montlouis-sur-Loire'],
    {
      name: 'M. Armand Quillevoix',
      email: 'armand.quillevoix@courrier.example',
      mobile: '06 39 98 29 04',
    },
  ),
  carradeau: consumer(
    'ines-carradeau',
    'Mme Inès Carradeau',
    ['8 impasse du Lavoir', '37250', 'Veigné'],
    { name: 'Mme Inès Carradeau', email: 'ines.carradeau@courrier.example' },
  ),
  pervanchet: consumer(
    'loic-pervanchet',
    'M. Loïc Pervanchet',
    ['2 rue de la Croix Montoire', '37100', 'Tours'],
    {
      name: 'M. Loïc Pervanchet',
      email: 'loic.pervanchet@courrier.example',
      mobile: '06 39 98 36 80',
    },
  ),
};
