import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { writeEmail } from '#templates/email.ts';
import { forbiddenIn } from '#templates/forbidden-terms.ts';
import { renderLetter } from '#templates/letter.tsx';
import { sampleFacts } from '#templates/sample-facts.ts';
import { validateWording } from '#templates/validate-wording.ts';
import { firstLetter, lanvaux, reminder } from '../support/letter-facts.ts';
import { textOfPdf } from '../support/read-pdf.ts';

const reasonsFor = (request: string) =>
  validateWording({ 'first-letter': { request } }).map(({ reason }) => reason);

describe('the wording of a creditor', () => {
  it('is taken when it says what the paragraph must say', () => {
    expect(reasonsFor('Merci de **régler** avec la référence {{reference}}.')).toEqual([]);
  });

  it.each([
    ['Merci de régler.', '{{reference}} is missing'],
    ['{{reference}} {{iban}}', 'unknown variable {{iban}}'],
    ['{{reference}} **gras', 'is not closed'],
    ['{{reference}} sinon l’huissier passera', '"huissier" is forbidden'],
    ['{{reference}} et 10 € de frais de relance', '"frais de relance" is forbidden'],
    [`{{reference}} ${'a'.repeat(700)}`, '600 at most'],
    ['{{reference}} 🎉', 'no glyph'],
    ['  ', 'empty'],
  ])('is refused with its reason: %s', (text, reason) => {
    expect(reasonsFor(text).join('\n')).toContain(reason);
  });

  it('cannot touch the demand of a mise en demeure', () => {
    const problems = validateWording({ 'mise-en-demeure': { opening: 'Payez {{invoices}}.' } });

    expect(problems).toMatchObject([{ reason: expect.stringContaining('cannot be reworded') }]);
  });

  it('is printed with its variables and its bold text', async () => {
    const wording = { 'first-letter': { request: 'Réglez **{{balance}}** (réf. {{reference}}).' } };

    expect(
      await textOfPdf(await renderLetter({ ...firstLetter, creditor: { ...lanvaux, wording } })),
    ).toContain('Réglez 18 640,80 € (réf. F2026-0388).');
  });

  it('is sent in the e-mail of the reminder too, and leaves the mails that only enclose a letter', () => {
    const wording = {
      reminder: { opening: 'Échéance le **{{dueOn}}**.', help: 'Un mot au {{phone}} suffit.' },
      'first-letter': { opening: 'Et {{invoices}} ?', help: 'Appelez le {{phone}}.' },
    };
    const creditor = { ...lanvaux, wording };
    const { text, html } = writeEmail({ ...reminder, creditor });

    expect(text).toContain('Échéance le 18\u00a0juin 2026.');
    expect(text).toMatch(/Un mot au 02\s61\s91\s00\s42 suffit/);
    expect(text).not.toContain('déjà programmé');
    expect(html).toMatch(/<(b|strong)[^>]*>18\sjuin 2026</);
    expect(writeEmail({ ...firstLetter, creditor }).text).toBe(writeEmail(firstLetter).text);
  });

  it.each([
    'reminder',
    'first-letter',
    'follow-up',
    'second-letter',
    'third-letter',
    'mise-en-demeure',
  ] as const)('can be seen on sample facts: %s', async (step) => {
    const facts = sampleFacts(lanvaux, step, civilDate('2026-07-20'));

    expect(await textOfPdf(await renderLetter(facts))).toContain('F-EXEMPLE');
  });
});

describe('forbidden terms', () => {
  it('are matched as whole words, whatever their accents and case', () => {
    expect(forbiddenIn('le médiateur de la consommation')).toEqual([]);
    expect(forbiddenIn('saisir le médiateur')).toEqual([]);
    expect(forbiddenIn('SOMMATION de payer')).toEqual(['sommation']);
    expect(forbiddenIn('des poursuites immediates')).toEqual(['poursuites immédiates']);
  });
});
