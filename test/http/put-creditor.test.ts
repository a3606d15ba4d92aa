import { describe, expect, it } from 'vitest';
import { apiCaller } from '../support/call-api.ts';
import { creditorBody } from '../support/issued.ts';
import { memoryServices } from '../support/memory-services.ts';
import { textOfPdf } from '../support/read-pdf.ts';

function setUp() {
  const call = apiCaller(memoryServices());
  const put = (over: object, at = '2026-11-21T08:00:00Z') =>
    call('PUT', '/v1/creditors/lanvaux', { body: { ...creditorBody, ...over }, at });
  return { call, put };
}

describe('PUT /v1/creditors/{id}', () => {
  it('refuses a penalty clause under the last known floor, and keeps what was there', async () => {
    const { call, put } = setUp();
    await put({ sendHour: 10 });

    const refused = await put({ penaltyClause: { kind: 'legal-times', factor: '2.5' } });

    expect(refused.status).toBe(422);
    expect(refused.json.errors).toMatchObject([{ pointer: '/penaltyClause/factor' }]);
    expect(refused.json.detail).toMatch(/6\.55 %.*at least 7\.86 %/);
    expect((await call('GET', '/v1/creditors/lanvaux')).json).toMatchObject({ sendHour: 10 });
  });

  it('holds the clause against a rate that comes with it', async () => {
    const { put } = setUp();
    const penaltyClause = { kind: 'fixed', ratePercent: '8' };
    const rates = [{ kind: 'legal', from: '2026-07-01', value: '2.70', source: 'arrêté' }];

    expect((await put({ penaltyClause })).status).toBe(200);
    expect((await put({ penaltyClause, rates })).json.detail).toContain('at least 8.10 %');
  });

  it('refuses own words with every reason, each at its paragraph, and keeps nothing', async () => {
    const { call, put } = setUp();
    await put({});

    const refused = await put({
      wording: {
        'first-letter': { request: 'Payez, sinon l’huissier passera. {{iban}}' },
        'mise-en-demeure': { opening: 'Payez {{invoices}}.' },
        reminder: { help: 'Appelez le {{phone}}.' },
      },
    });

    expect(refused.status).toBe(422);
    expect(refused.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/wording/first-letter/request',
      '/wording/first-letter/request',
      '/wording/first-letter/request',
      '/wording/mise-en-demeure/opening',
    ]);
    expect(refused.json.detail).toMatch(
      /unknown variable \{\{iban\}\}.*\{\{reference\}\} is missing.*"huissier" is forbidden.*cannot be reworded/,
    );
    expect((await call('GET', '/v1/creditors/lanvaux')).json).not.toHaveProperty('wording');
  });

  it('knows no other steps and paragraphs', async () => {
    const { put } = setUp();
    const refused = await put({ wording: { 'first-letter': { subject: 'x' }, 'legal-file': {} } });
    expect(refused.json.errors).toMatchObject([
      { pointer: '/wording/first-letter/subject' },
      { pointer: '/wording/legal-file' },
    ]);
  });

  it('keeps what a creditor adds to its letters', async () => {
    const { call, put } = setUp();
    const added = {
      tagline: 'Maintenance',
      legalNotice: 'capital de 120 000 €',
      privacyNotice: 'lanvaux.example/donnees',
      mediator: 'Médiation Conso Ouest, 35000 Rennes',
      asksSatisfaction: true,
      wording: { reminder: { help: 'Appelez le **{{phone}}**.' } },
    };
    await put(added);
    expect((await call('GET', '/v1/creditors/lanvaux')).json).toMatchObject(added);
  });
});

describe('POST /v1/creditors/{id}/letters/preview', () => {
  const preview = async (body: object) => {
    const { call, put } = setUp();
    await put({ wording: { 'first-letter': { closing: 'Bien à vous, {{clerk}}.' } } });
    return call('POST', '/v1/creditors/lanvaux/letters/preview', {
      body: { step: 'first-letter', ...body },
    });
  };

  it('prints the saved words on sample facts', async () => {
    const answer = await preview({});
    expect(answer.type).toBe('application/pdf');
    const text = await textOfPdf(answer.bytes);
    expect(text).toContain('Bien à vous, Nadia Ferrand.');
    expect(text).toContain('F-EXEMPLE');
  });

  it('prints words that are not saved, in the language asked for', async () => {
    const wording = { 'first-letter': { request: 'Please pay, quoting **{{reference}}**.' } };
    const text = await textOfPdf((await preview({ wording, language: 'en' })).bytes);
    expect(text).toContain('Please pay, quoting F-EXEMPLE.');
    expect(text).toContain('Dear Sir or Madam');
    expect(text).not.toContain('Bien à vous');
  });

  it('refuses words that could not be saved', async () => {
    const answer = await preview({ wording: { 'first-letter': { request: 'Payez.' } } });
    expect(answer.json.errors).toMatchObject([{ pointer: '/wording/first-letter/request' }]);
  });

  it('knows no creditor that was never described, and no letter of the legal file', async () => {
    const { call } = setUp();
    const path = '/v1/creditors/lanvaux/letters/preview';
    expect((await call('POST', path, { body: { step: 'reminder' } })).status).toBe(404);
    expect((await call('POST', path, { body: { step: 'legal-file' } })).status).toBe(422);
  });
});
