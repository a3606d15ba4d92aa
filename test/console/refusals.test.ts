import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../console/api/refused-error.ts';
import type { Problem } from '../../console/api/types.ts';
import { objectionsOf } from '../../console/pages/drop/drop-state.ts';
import { wordsOfRefusal } from '../../console/words/refusal-words.ts';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody, ISSUED_ID, issuedBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';

const nb = '\u00a0';

async function setUp() {
  const call = apiCaller(memoryServices());
  await call('PUT', '/v1/creditors/lanvaux', { body: creditorBody });
  const check = (over: object) =>
    call('POST', '/v1/invoices/check', { body: { ...issuedBody, ...over } });
  return { call, check };
}

type Answer = { readonly status: number; readonly json: Problem };

const refused = ({ status, json }: Answer) => new RefusedError(status, json);
const french = (answer: Answer) => wordsOfRefusal(refused(answer)).fr;

const debtorWith = (over: object) => ({ debtor: { ...issuedBody.debtor, ...over } });
const contactWith = (contact: object) =>
  debtorWith({ contacts: [{ role: 'billing', ...contact }] });
const addressWith = (over: object) =>
  debtorWith({ address: { ...issuedBody.debtor.address, ...over } });

describe('what the API refuses of an invoice', () => {
  it.each([
    ['no due date', { dueOn: undefined }, 'échéance : manque.'],
    [
      'a day that does not exist',
      { dueOn: '2026-02-30' },
      'échéance : une date qui existe, écrite AAAA-MM-JJ.',
    ],
    [
      'a due date before the invoice',
      { dueOn: '2026-05-18' },
      'échéance : le 19/05/2026 au plus tôt.',
    ],
    ['a total of zero', { total: 0 }, 'montant TTC : un montant supérieur à 0 €.'],
    ['a total in euros', { total: 12.5 }, 'montant TTC : un nombre entier est attendu.'],
    ['less than nothing paid', { alreadyPaid: -1 }, 'déjà réglé : un montant de 0 € ou plus.'],
    ['more paid than billed', { alreadyPaid: 1_864_081 }, 'déjà réglé : 18\u202f640,80 € au plus.'],
    [
      'a tax that does not add up',
      { net: 1_000_000, tax: 1 },
      'TVA : HT et TVA doivent faire le total (18\u202f640,80 €).',
    ],
    ['another currency', { currency: 'USD' }, 'devise : valeurs possibles : EUR.'],
    [
      'an unknown calendar',
      { calendar: 'slow' },
      'calendrier : valeurs possibles : standard, gentle, firm.',
    ],
    ['an unknown field', { totl: 1 }, 'totl : ce champ n’est pas connu.'],
    [
      'a number with a sign that no file takes',
      { number: 'F*1' },
      'numéro : 1 à 35 lettres, chiffres, espaces ou . / _ -.',
    ],
    [
      'a reference that is too long',
      { orderReference: 'x'.repeat(71) },
      'référence de commande : 70 caractères au plus.',
    ],
    ['no name', debtorWith({ name: '' }), 'nom : 1 caractère au moins.'],
    [
      'a SIREN that is none',
      debtorWith({ siren: '732829321' }),
      'SIREN : neuf chiffres sans espaces, dont le dernier vérifie les autres.',
    ],
    [
      'a code of a debtor with spaces',
      debtorWith({ id: 'le menez' }),
      'identifiant : 64 lettres, chiffres, points ou tirets au plus.',
    ],
    ['no street', addressWith({ lines: [] }), 'adresse : 1 élément au moins.'],
    [
      'a postcode of one sign',
      addressWith({ postcode: '2' }),
      'code postal : 2 caractères au moins.',
    ],
    [
      'a country in words',
      addressWith({ country: 'France' }),
      'pays : deux lettres, par exemple FR.',
    ],
    [
      'half an e-mail',
      contactWith({ email: 'compta@' }),
      'e-mail : une adresse e-mail, par exemple compta@client.fr.',
    ],
    [
      'a telephone number of two digits',
      contactWith({ phone: '12' }),
      'téléphone : un numéro de téléphone, par exemple 02 61 91 00 42.',
    ],
    [
      'a mobile number that takes no SMS',
      contactWith({ mobile: '0261910042' }),
      'portable : un numéro de portable, par exemple 06 12 34 56 78.',
    ],
    [
      'a creditor nobody knows',
      { creditorId: 'autre' },
      'créancier : ce créancier n’est pas connu ici.',
    ],
    [
      'a document that is no PDF',
      { document: { fileName: 'f.pdf', contentBase64: 'AAAA' } },
      'fichier : un fichier PDF est attendu.',
    ],
  ])('is told in French: %s', async (_what, over, said) => {
    const { check } = await setUp();

    const answer = await check(over);

    expect(answer.json.errors).toHaveLength(1);
    expect(french(answer)).toBe(said.replaceAll(/ ([:€])/g, `${nb}$1`));
  });

  it('names the floor of a penalty rate that is too low', async () => {
    const { check } = await setUp();

    const answer = await check({ penaltyClause: { kind: 'fixed', ratePercent: '1' } });

    expect(french(answer)).toMatch(/1.*% est trop bas.*au moins .*% *, trois fois le taux légal/);
  });

  it('is told for all fields at once', async () => {
    const { check } = await setUp();

    const answer = await check({ total: 0, dueOn: undefined });

    expect(french(answer)).toBe(
      `échéance${nb}: manque${nb}; montant TTC${nb}: un montant supérieur à 0${nb}€.`,
    );
  });

  it('stands at its column in a file, without the name the column has already', async () => {
    const { check } = await setUp();

    const [objection] = objectionsOf(refused(await check(debtorWith({ siren: '732829321' }))));

    expect(objection).toMatchObject({
      column: 'siren',
      said: { fr: 'neuf chiffres sans espaces, dont le dernier vérifie les autres' },
    });
    expect(objection?.said.en).toContain('SIREN');
  });

  it('is told in the words of the API to who reads English', async () => {
    const { check } = await setUp();

    const answer = await check({ total: 0 });

    expect(wordsOfRefusal(refused(answer)).en).toBe(answer.json.detail);
  });

  it('says what differs from the invoice issued before', async () => {
    const { call, check } = await setUp();
    await call('POST', '/v1/invoices', { body: issuedBody });

    expect(french(await check({ total: 5 }))).toBe(
      `montant TTC${nb}: diffère de ce qui a été dit la première fois.`,
    );
  });
});

describe('what the API refuses of the forms', () => {
  it.each([
    ['payments', { amount: 0, paidOn: '2026-06-26' }, 'montant : un montant supérieur à 0 €.'],
    ['payments', { amount: 5, paidOn: '26/06' }, 'une date qui existe'],
    [
      'holds',
      { kind: 'promise', promisedOn: '2020-01-01' },
      'date promise : le 19/05/2026 au plus tôt.',
    ],
    ['holds', { kind: 'pause', reason: 'x' }, 'dernier jour : manque.'],
    [
      'calls',
      { calledAt: '2030-01-01T08:00:00Z', outcome: 'reached', by: 'N.' },
      'heure de l’appel : ce moment n’est pas encore venu.',
    ],
    [
      'calls',
      { calledAt: '2026-05-19T06:00:00Z', outcome: 'promised', by: 'N.' },
      'date promise : manque.',
    ],
    [
      'postings',
      { step: 'first-letter', event: 'posted', at: '2026-06-20T08:00:00Z' },
      'étape : cela n’est pas connu ici.',
    ],
    [
      'credit-notes',
      { number: '', amount: 5, issuedOn: '2026-06-20' },
      'numéro : 1 caractère au moins.',
    ],
  ])('is told in French: %s %o', async (path, body, said) => {
    const { call } = await setUp();
    await call('POST', '/v1/invoices', { body: issuedBody });

    const answer = await call('POST', `/v1/invoices/${ISSUED_ID}/${path}`, { body });

    expect(french(answer)).toContain(said.replaceAll(/ ([:€])/g, `${nb}$1`));
  });

  it('says that an invoice does not allow it, where no field is at fault', async () => {
    const { call } = await setUp();
    await call('POST', '/v1/invoices', { body: issuedBody });
    const hold = { kind: 'pause', until: '2026-12-01', reason: 'x' };
    await call('POST', `/v1/invoices/${ISSUED_ID}/holds`, { body: hold });

    const answer = await call('POST', `/v1/invoices/${ISSUED_ID}/holds`, { body: hold });

    expect(french(answer)).toBe('la facture ne le permet pas dans son état actuel.');
  });

  it('tells a network that is away from a service that fails', () => {
    expect(wordsOfRefusal(new TypeError('Failed to fetch')).fr).toBe('le réseau ne répond pas.');
    expect(wordsOfRefusal(new RefusedError(503, undefined)).fr).toBe(
      'le service ne répond pas (HTTP 503).',
    );
  });
});
