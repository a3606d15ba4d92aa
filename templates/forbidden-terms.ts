/** Terms that threaten, imitate a court or a commissaire de justice, or ask for what is not due (legal facts, honest letters). */
const TERMS: readonly string[] = [
  'huissier',
  'huissiers',
  'sommation',
  'sommations',
  'commandement',
  'saisie',
  'saisies',
  'fichage',
  'ficher',
  'prison',
  'interdit bancaire',
  'interdiction bancaire',
  'banque de france',
  'liste noire',
  'casier judiciaire',
  'poursuites immédiates',
  'poursuites pénales',
  'plainte pénale',
  'recouvrement forcé',
  'exécution forcée',
  'frais de relance',
  'frais de dossier',
  'frais de recouvrement à votre charge',
  'votre employeur',
  'vos voisins',
  'votre famille',
  'marianne',
  'république française',
  'bailiff',
  'bailiffs',
  'seizure',
  'jail',
  'blacklist',
  'criminal proceedings',
  'reminder fee',
  'late fee',
  'your employer',
  'your neighbours',
  'your family',
];

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ');

/** Whole words only: "consommation" holds no "sommation". */
const PATTERNS = TERMS.map((term) => ({
  term,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${folded(term)}(?![\\p{L}\\p{N}])`, 'u'),
}));

/** The forbidden terms a text holds. */
export function forbiddenIn(text: string): readonly string[] {
  const plain = folded(text);
  return PATTERNS.filter(({ pattern }) => pattern.test(plain)).map(({ term }) => term);
}
