import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import { cents } from '#domain/money.ts';
import { stateClaim } from '#domain/statement.ts';
import type { PenaltySegment, Received, StatementOfClaim } from '#domain/statement-of-claim.ts';
import type { Exchange, InvoiceLine, LetterFacts } from '#templates/letter-facts.ts';

export const lanvaux = {
  id: 'lanvaux',
  name: 'Lanvaux Ingénierie',
  legalForm: 'SAS',
  siren: '999123456',
  rcsCity: 'Rennes',
  address: { lines: ['14 rue des Tanneurs'], postcode: '35000', city: 'Rennes', country: 'FR' },
  phone: '02 61 91 00 42',
  email: 'compta@lanvaux.example',
  senderEmail: 'compta@lanvaux.example',
  signatory: { name: 'Nadia Ferrand', title: 'Responsable comptabilité clients' },
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPPXXX',
  chequeOrder: 'Lanvaux Ingénierie SAS',
  cardPhone: '02 61 91 00 43',
  smsSenderId: 'LANVAUX',
  tagline: 'Maintenance et automatismes industriels',
  legalNotice: 'capital de 120 000 € · TVA FR 41 999123456',
  privacyNotice: 'lanvaux.example/donnees',
} satisfies Creditor;

export const menez = {
  id: 'menez',
  kind: 'company',
  name: 'Brasserie du Ménez SAS',
  siren: '732829320',
  address: { lines: ['7 quai des Gabares'], postcode: '29000', city: 'Quimper', country: 'FR' },
  contacts: [
    {
      role: 'billing',
      name: 'Mme Claire Le Bihan',
      email: 'compta@menez.example',
      mobile: '06 39 98 10 20',
    },
  ],
  court: 'tribunal de commerce de Quimper',
} satisfies Debtor;

export const aubertin = {
  id: 'aubertin',
  kind: 'consumer',
  name: 'Mme Hélène Aubertin',
  address: {
    lines: ['Bâtiment B', '12 allée des Sorbiers'],
    postcode: '35700',
    city: 'Rennes',
    country: 'FR',
  },
  contacts: [{ role: 'billing', email: 'helene@aubertin.example' }],
} satisfies Debtor;

export const college = {
  id: 'college',
  kind: 'public',
  name: 'Collège Anita Conti',
  address: { lines: ['2 rue du Port'], postcode: '56100', city: 'Lorient', country: 'FR' },
  contacts: [{ role: 'billing', email: 'intendance@college.example' }],
} satisfies Debtor;

export const invoice = (line: Partial<InvoiceLine> = {}): InvoiceLine => ({
  number: 'F2026-0388',
  issuedOn: civilDate('2026-05-19'),
  dueOn: civilDate('2026-06-18'),
  daysLate: 0,
  total: cents(1_864_080),
  received: cents(0),
  balance: cents(1_864_080),
  purchaseOrder: 'BC-7714',
  subject: 'maintenance de la ligne 2',
  paymentLink: 'https://payer.lanvaux.example/4F7K-29QX',
  ...line,
});

const segment = (
  [from, to, days]: readonly [string, string, number],
  ratePercent: string,
  base: number,
  amount: number,
): PenaltySegment => ({
  from: civilDate(from),
  to: civilDate(to),
  days,
  ratePercent,
  basis: ratePercent === '12.15' ? 'BCE 2,15 % + 10 points' : 'BCE 2,40 % + 10 points',
  base: cents(base),
  amount: cents(amount),
});

const received: Received = {
  on: civilDate('2026-06-29'),
  kind: 'payment',
  amount: cents(600_000),
  allocatedTo: {
    interest: cents(6_826),
    principal: cents(593_174),
    indemnity: cents(0),
    costs: cents(0),
    excess: cents(0),
  },
};

const unpaid = (asOf: string, total: number): StatementOfClaim => ({
  asOf: civilDate(asOf),
  principal: cents(total),
  penalties: { total: cents(0), segments: [] },
  indemnity: cents(0),
  costs: cents(0),
  total: cents(total),
  received: [],
  excess: cents(0),
});

const contacts = {
  reminder: {
    on: civilDate('2026-06-15'),
    channel: 'call',
    step: 'reminder',
    to: 'Mme Claire Le Bihan',
    result: 'reached',
  },
  first: {
    on: civilDate('2026-06-22'),
    channel: 'email',
    step: 'first-letter',
    to: 'compta@menez.example',
    result: 'delivered',
    reference: 'F2026-0388 / R1',
  },
  sms: {
    on: civilDate('2026-06-25'),
    channel: 'sms',
    step: 'follow-up',
    to: '06 39 98 10 20',
    result: 'delivered',
  },
  second: {
    on: civilDate('2026-07-03'),
    channel: 'email',
    step: 'second-letter',
    to: 'compta@menez.example',
    result: 'delivered',
    reference: 'F2026-0388 / R2',
  },
} satisfies Record<string, Exchange>;

const base = {
  language: 'fr',
  creditor: lanvaux,
  debtor: menez,
  hasInvoiceCopy: true,
} satisfies Partial<LetterFacts>;

/** The sample story: Lanvaux Ingénierie writes to Brasserie du Ménez about F2026-0388. */
export const reminder: LetterFacts = {
  ...base,
  step: 'reminder',
  reference: 'F2026-0388 / R0',
  writtenOn: civilDate('2026-06-15'),
  invoices: [invoice()],
  claim: unpaid('2026-06-15', 1_864_080),
  exchanges: [],
};

export const firstLetter: LetterFacts = {
  ...base,
  step: 'first-letter',
  reference: 'F2026-0388 / R1',
  writtenOn: civilDate('2026-06-22'),
  invoices: [invoice({ daysLate: 4 })],
  claim: {
    asOf: civilDate('2026-06-22'),
    principal: cents(1_864_080),
    penalties: {
      total: cents(2_482),
      segments: [segment(['2026-06-19', '2026-06-22', 4], '12.15', 1_864_080, 2_482)],
    },
    indemnity: cents(4_000),
    costs: cents(0),
    total: cents(1_870_562),
    received: [],
    excess: cents(0),
  },
  dailyPenalty: cents(621),
  exchanges: [contacts.reminder],
};

export const followUp: LetterFacts = {
  ...firstLetter,
  step: 'follow-up',
  writtenOn: civilDate('2026-06-25'),
  invoices: [invoice({ daysLate: 7 })],
  exchanges: [contacts.reminder, contacts.first],
};

const paid = { received: cents(600_000), balance: cents(1_264_080) };

export const secondLetter: LetterFacts = {
  ...base,
  step: 'second-letter',
  reference: 'F2026-0388 / R2',
  writtenOn: civilDate('2026-07-03'),
  invoices: [invoice({ daysLate: 15, ...paid })],
  claim: {
    asOf: civilDate('2026-07-03'),
    principal: cents(1_270_906),
    penalties: {
      total: cents(8_544),
      segments: [
        segment(['2026-06-19', '2026-06-29', 11], '12.15', 1_864_080, 6_826),
        segment(['2026-06-30', '2026-06-30', 1], '12.15', 1_270_906, 423),
        segment(['2026-07-01', '2026-07-03', 3], '12.40', 1_270_906, 1_295),
      ],
    },
    indemnity: cents(4_000),
    costs: cents(0),
    total: cents(1_276_624),
    received: [received],
    excess: cents(0),
  },
  dailyPenalty: cents(432),
  exchanges: [contacts.reminder, contacts.first, contacts.sms],
  payBefore: civilDate('2026-07-13'),
};

export const thirdLetter: LetterFacts = {
  ...secondLetter,
  step: 'third-letter',
  reference: 'F2026-0388 / R3',
};

export const miseEnDemeure: LetterFacts = {
  ...secondLetter,
  step: 'mise-en-demeure',
  reference: 'F2026-0388 / MD',
  writtenOn: civilDate('2026-07-20'),
  invoices: [invoice({ daysLate: 32, ...paid })],
  claim: {
    ...secondLetter.claim,
    asOf: civilDate('2026-07-20'),
    penalties: {
      total: cents(15_884),
      segments: [
        segment(['2026-06-19', '2026-06-29', 11], '12.15', 1_864_080, 6_826),
        segment(['2026-06-30', '2026-06-30', 1], '12.15', 1_270_906, 423),
        segment(['2026-07-01', '2026-07-20', 20], '12.40', 1_270_906, 8_635),
      ],
    },
    total: cents(1_283_964),
  },
  exchanges: [contacts.reminder, contacts.first, contacts.sms, contacts.second],
  finalDelay: {
    days: 8,
    presentedOn: civilDate('2026-07-22'),
    endsOn: civilDate('2026-07-30'),
  },
};

const consumerInvoice = {
  number: 'F2026-0377',
  issuedOn: civilDate('2026-05-08'),
  dueOn: civilDate('2026-06-07'),
  total: cents(184_900),
  balance: cents(184_900),
  purchaseOrder: undefined,
};

/** The same steps toward a consumer: no charge, no penalty. */
export const consumer = {
  secondLetter: {
    ...secondLetter,
    reference: 'F2026-0377 / R2',
    debtor: aubertin,
    writtenOn: civilDate('2026-06-24'),
    invoices: [invoice({ ...consumerInvoice, daysLate: 17 })],
    claim: unpaid('2026-06-24', 184_900),
    dailyPenalty: undefined,
    payBefore: civilDate('2026-07-04'),
    exchanges: [{ ...contacts.first, on: civilDate('2026-06-09'), to: 'helene@aubertin.example' }],
  },
  miseEnDemeure: {
    ...miseEnDemeure,
    reference: 'F2026-0377 / MD',
    creditor: {
      ...lanvaux,
      mediator: 'Médiation Conso Ouest, 3 place du Marché, 35000 Rennes, mediation-conso.example',
    },
    debtor: aubertin,
    writtenOn: civilDate('2026-07-07'),
    invoices: [invoice({ ...consumerInvoice, daysLate: 30 })],
    claim: unpaid('2026-07-07', 184_900),
    dailyPenalty: undefined,
    exchanges: [
      { ...contacts.first, on: civilDate('2026-06-09'), to: 'helene@aubertin.example' },
      { ...contacts.second, on: civilDate('2026-06-24'), to: 'helene@aubertin.example' },
    ],
    finalDelay: {
      days: 15,
      presentedOn: civilDate('2026-07-09'),
      endsOn: civilDate('2026-07-24'),
    },
  },
} satisfies Record<string, LetterFacts>;

/** A public buyer bears one rate, ECB + 8, frozen at the half-year in which interest began. */
const publicClaim = stateClaim({
  debtorKind: 'public',
  total: cents(1_864_080),
  dueOn: civilDate('2026-06-18'),
  receipts: [{ kind: 'payment', on: civilDate('2026-06-29'), amount: cents(600_000) }],
  asOf: civilDate('2026-07-20'),
});
if (publicClaim.kind !== 'stated') throw new Error('the rates of 2026 are known');

export const publicMiseEnDemeure: LetterFacts = {
  ...miseEnDemeure,
  debtor: college,
  claim: publicClaim.statement,
  dailyPenalty: publicClaim.dailyPenalty,
};

/** A first letter about many invoices, the last `upcoming` of them not due yet. */
export function statementOf(count: number, upcoming = 0): LetterFacts {
  const line = (index: number): InvoiceLine => {
    const total = 50_000 + ((index * 78_431) % 900_000);
    const paidPart = index % 4 === 3 ? Math.floor(total / 2) : 0;
    const isUpcoming = index >= count - upcoming;
    return invoice({
      number: `F2026-${String(100 + index * 7).padStart(4, '0')}`,
      dueOn: civilDate(isUpcoming ? '2026-07-21' : '2026-06-18'),
      daysLate: isUpcoming ? 0 : 19,
      total: cents(total),
      received: cents(paidPart),
      balance: cents(total - paidPart),
    });
  };
  const [first, ...others] = Array.from({ length: count }, (_, index) => line(index));
  if (first === undefined) throw new Error('a statement has at least one invoice');
  return {
    ...firstLetter,
    reference: 'REL-MENEZ-260707 / R1',
    writtenOn: civilDate('2026-07-07'),
    invoices: [first, ...others],
  };
}
