/** What a file may say of an invoice. Each column by its names, the first of them as our own example writes it. */
const names = {
  number: ['Numéro', 'Facture', 'Numéro de facture', 'N° facture', 'N°', 'number', 'invoice'],
  issuedOn: ['Émise le', 'Date de facture', 'Date d’émission', 'Date', 'issuedOn', 'issued on'],
  dueOn: ['Échéance', 'Date d’échéance', 'dueOn', 'due on', 'due date'],
  total: ['Montant TTC', 'Total TTC', 'Montant', 'Total', 'amount'],
  alreadyPaid: ['Déjà réglé', 'Acompte', 'alreadyPaid', 'already paid'],
  orderReference: ['Commande', 'Votre commande', 'orderReference', 'order reference'],
  debtorId: ['Code client', 'Compte client', 'debtorId', 'customer id', 'debtor id'],
  kind: ['Type de client', 'Type', 'kind'],
  name: ['Client', 'Nom', 'Raison sociale', 'name', 'customer', 'debtor'],
  siren: ['SIREN'],
  address: ['Adresse', 'Rue', 'address', 'street'],
  addressMore: ['Complément', 'Adresse 2', 'address 2'],
  postcode: ['Code postal', 'CP', 'postcode'],
  city: ['Ville', 'city'],
  country: ['Pays', 'country'],
  person: ['Interlocuteur', 'Contact', 'person'],
  email: ['E-mail', 'Email', 'Courriel'],
  phone: ['Téléphone', 'Tél', 'phone'],
  mobile: ['Portable', 'Mobile'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Column = keyof typeof names;

const isColumn = (name: string): name is Column => name in names;
const COLUMNS = Object.keys(names).filter(isColumn);

/** Without these nothing can be followed. */
export const REQUIRED = [
  'number',
  'issuedOn',
  'dueOn',
  'total',
  'debtorId',
  'kind',
  'name',
  'address',
  'postcode',
  'city',
] as const satisfies readonly Column[];

/** A head as people write it: without accents, capitals and signs. */
const plain = (head: string): string =>
  head
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

const byName = new Map<string, Column>(
  COLUMNS.flatMap((column) => names[column].map((name) => [plain(name), column] as const)),
);

/** Which column a head names, if any. */
export const columnOf = (head: string): Column | undefined => byName.get(plain(head));

/** How a column is named to people. */
export const nameOf = (column: Column): string => names[column][0];

/** The heads of a file that says all there is to say. */
export const allHeads: readonly string[] = COLUMNS.map(nameOf);
