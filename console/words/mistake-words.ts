import type { Mistake } from '../api/types.ts';
import { formatsOf } from '../formats/formats.ts';
import { euros } from '../formats/money.ts';

type Facts = NonNullable<Mistake['facts']>;
type Told = { readonly facts: Facts; readonly field: string };

const nb = '\u00a0';
const french = formatsOf('fr');

const AMOUNTS: ReadonlySet<string> = new Set(['total', 'net', 'tax', 'alreadyPaid', 'amount']);

/** What each field is called, where a form does not say it. */
const fields: Readonly<Record<string, string>> = {
  number: 'numéro',
  issuedOn: 'date d’émission',
  dueOn: 'échéance',
  deliveredOn: 'date de livraison',
  total: 'montant TTC',
  net: 'montant HT',
  tax: 'TVA',
  alreadyPaid: 'déjà réglé',
  currency: 'devise',
  orderReference: 'référence de commande',
  purchaseOrder: 'bon de commande',
  subject: 'objet',
  calendar: 'calendrier',
  paymentLink: 'lien de paiement',
  id: 'identifiant',
  kind: 'genre',
  name: 'nom',
  siren: 'SIREN',
  lines: 'adresse',
  postcode: 'code postal',
  city: 'ville',
  country: 'pays',
  contacts: 'contacts',
  email: 'e-mail',
  phone: 'téléphone',
  mobile: 'portable',
  court: 'tribunal',
  amount: 'montant',
  paidOn: 'date du règlement',
  promisedOn: 'date promise',
  instalments: 'versements',
  until: 'dernier jour',
  publishedOn: 'date de publication',
  calledAt: 'heure de l’appel',
  at: 'date',
  step: 'étape',
  event: 'événement',
  trackingNumber: 'numéro de suivi',
  reason: 'motif',
  by: 'auteur',
  text: 'texte',
  creditorId: 'créancier',
  invoiceId: 'facture',
  contentBase64: 'fichier',
  fileName: 'nom du fichier',
  penaltyClause: 'clause de pénalités',
};

/** How a field is written, where its own rule says it. */
const forms: Readonly<Record<string, string>> = {
  number: '1 à 35 lettres, chiffres, espaces ou . / _ -',
  siren: 'neuf chiffres sans espaces, dont le dernier vérifie les autres',
  country: 'deux lettres, par exemple FR',
  id: '64 lettres, chiffres, points ou tirets au plus',
  email: 'une adresse e-mail, par exemple compta@client.fr',
  phone: 'un numéro de téléphone, par exemple 02 61 91 00 42',
  mobile: 'un numéro de portable, par exemple 06 12 34 56 78',
  creditorId: '40 minuscules, chiffres ou tirets au plus',
  fileName: 'un nom de fichier qui finit par .pdf',
};

const formats: Readonly<Record<string, string>> = {
  date: 'une date qui existe, écrite AAAA-MM-JJ',
  datetime: 'un instant, écrit AAAA-MM-JJThh:mm:ssZ',
  email: 'une adresse e-mail, par exemple compta@client.fr',
  url: 'une adresse https://',
  base64: 'un contenu en base64',
};

const types: Readonly<Record<string, string>> = {
  string: 'un texte est attendu',
  number: 'un nombre entier est attendu',
  int: 'un nombre entier est attendu',
  boolean: 'oui ou non est attendu',
  array: 'une liste est attendue',
  object: 'plusieurs champs sont attendus',
};

const plural = (count: number, one: string): string => `${count} ${one}${count < 2 ? '' : 's'}`;
const amount = (facts: Facts, name: string): string => euros(Number(facts[name] ?? 0), 'fr');
const rate = (facts: Facts, name: string): string => french.percent(String(facts[name] ?? ''));
const isAmount = ({ facts, field }: Told): boolean => facts.of === 'cents' || AMOUNTS.has(field);
const unitOf = ({ of }: Facts): string | undefined =>
  ({ string: 'caractère', array: 'élément' })[String(of)];

function size({ facts }: Told, name: 'least' | 'most', end: string): string {
  const unit = unitOf(facts);
  const count = Number(facts[name] ?? 0);
  return `${unit === undefined ? count : plural(count, unit)} ${end}`;
}

function tooSmall(told: Told): string {
  if (!isAmount(told)) return size(told, 'least', 'au moins');
  const isZeroTaken = told.facts.of === 'cents' && told.facts.least === 0;
  return isZeroTaken ? `un montant de 0${nb}€ ou plus` : `un montant supérieur à 0${nb}€`;
}

const tooBig = (told: Told): string =>
  isAmount(told) ? `${amount(told.facts, 'most')} au plus` : size(told, 'most', 'au plus');

/** Each code in French: a code the API gains does not compile before it has its words here. */
const sentences: Readonly<Record<Mistake['code'], (told: Told) => string>> = {
  missing: () => 'manque',
  'unknown-field': () => 'ce champ n’est pas connu',
  'wrong-type': ({ facts }) =>
    types[String(facts.type)] ?? 'une autre sorte de valeur est attendue',
  'wrong-format': ({ facts, field }) =>
    formats[String(facts.format)] ?? forms[field] ?? 'cette écriture n’est pas reconnue',
  'not-one-of': ({ facts: { values } }) =>
    `valeurs possibles${nb}: ${Array.isArray(values) ? values.join(', ') : ''}`,
  'too-small': tooSmall,
  'too-big': tooBig,
  'not-valid': ({ field }) => forms[field] ?? 'cette valeur n’est pas admise',
  'too-early': ({ facts: { day } }) =>
    day === undefined
      ? 'un jour plus tard est attendu'
      : `le ${french.day(String(day))} au plus tôt`,
  'in-the-future': () => 'ce moment n’est pas encore venu',
  'not-the-sum': ({ facts }) => `HT et TVA doivent faire le total (${amount(facts, 'total')})`,
  'not-known': ({ field }) =>
    field === 'creditorId' ? 'ce créancier n’est pas connu ici' : 'cela n’est pas connu ici',
  'not-expected': () => 'n’a pas sa place ici',
  repeated: () => 'est déjà noté',
  'out-of-order': () => 'ne peut pas suivre ce qui est déjà noté',
  differs: () => 'diffère de ce qui a été dit la première fois',
  'not-a-pdf': () => 'un fichier PDF est attendu',
  'not-an-image': () => 'une image PNG ou JPEG intacte est attendue',
  'rate-too-low': ({ facts }) =>
    `${rate(facts, 'percent')} est trop bas${nb}: au moins ${rate(facts, 'least')}, trois fois le taux légal (C. com. L441-10)`,
  'not-sayable': () => 'ces mots n’ont pas leur place dans une lettre',
};

/** The last name of the place: `/debtor/contacts/0/email` is about an e-mail. */
const fieldOf = ({ pointer, parameter }: Mistake): string =>
  (pointer ?? parameter ?? '').split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ??
  '';

/** What is wrong with a field, in French, without its name. */
export const frenchMistake = (mistake: Mistake): string =>
  sentences[mistake.code]({ facts: mistake.facts ?? {}, field: fieldOf(mistake) });

/** The same with the name of the field in front. */
export function frenchMistakeNamed(mistake: Mistake): string {
  const field = fieldOf(mistake);
  const name = fields[field] ?? field;
  return name === '' ? frenchMistake(mistake) : `${name}${nb}: ${frenchMistake(mistake)}`;
}
