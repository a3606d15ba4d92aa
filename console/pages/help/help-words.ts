import { bilingual } from '../../language/bilingual.ts';

/** Keys, in the order one learns them: `[key, French, English]`; a key of another name in French has both names. */
const keys = [
  ['j k', 'ligne suivante, précédente', 'next, previous line'],
  [['Entrée', 'Enter'], 'ouvrir la ligne', 'open the line'],
  ['x', 'choisir la ligne', 'select the line'],
  [['Maj x', 'Shift x'], 'choisir jusqu’ici', 'select up to here'],
  ['a', 'geste de la ligne', 'act of the line'],
  ['r', 'enregistrer un règlement', 'record a payment'],
  ['c', 'noter un appel', 'record a call'],
  ['l', 'ouvrir un litige', 'open a dispute'],
  ['p', 'suspendre', 'pause'],
  ['v', 'voir les preuves', 'see the proofs'],
  ['[ ]', 'lettre précédente, suivante', 'previous, next letter'],
  ['1 … 9', 'résultat d’appel', 'call outcome'],
  ['/', 'chercher', 'search'],
  ['z', 'annuler le dernier geste', 'undo the last act'],
  ['g a', 'aller à Aujourd’hui', 'go to Today'],
  ['g f', 'aller aux Factures', 'go to Invoices'],
  ['g d', 'aller aux Débiteurs', 'go to Debtors'],
  ['g c', 'aller aux Appels', 'go to Calls'],
  ['g l', 'aller aux Courriers', 'go to Letters'],
  ['g p', 'aller au Pilotage', 'go to Reports'],
  ['g n', 'aller à Ne partira pas', 'go to Will not go'],
  [['Échap', 'Esc'], 'ne plus rien choisir, fermer', 'select nothing, close'],
  ['?', 'cette page', 'this page'],
] as const;

const linesIn = (rank: 1 | 2) =>
  keys.map((line) => ({
    key: typeof line[0] === 'string' ? line[0] : line[0][rank - 1],
    does: line[rank],
  }));

export const helpWords = bilingual(
  {
    title: 'Clavier',
    subtitle: 'Tout se fait sans souris.',
    key: 'Touche',
    does: 'Ce qu’elle fait',
    lines: linesIn(1),
    single: 'Touches d’une seule lettre',
    singleHelp: 'Elles n’agissent jamais dans un champ. Éteignez-les si vous dictez au clavier.',
    on: 'Actives',
  },
  {
    title: 'Keyboard',
    subtitle: 'Everything works without a mouse.',
    key: 'Key',
    does: 'What it does',
    lines: linesIn(2),
    single: 'Single-letter keys',
    singleHelp: 'They never act inside a field. Switch them off if you dictate.',
    on: 'On',
  },
);
