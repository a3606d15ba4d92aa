import { describe, expect, it } from 'vitest';
import { forbiddenIn } from '#templates/forbidden-terms.ts';
import { isGsm7, septets } from '#templates/gsm7.ts';
import { writeSms } from '#templates/sms.ts';
import { consumer, followUp, lanvaux, statementOf } from '../support/letter-facts.ts';

const consumerFollowUp = { ...consumer.secondLetter, step: 'follow-up' as const };

describe('the SMS of the follow-up', () => {
  it('says who, which invoice, how much, since when and whom to call', () => {
    expect(writeSms(followUp)).toBe(
      "Lanvaux Ingénierie : facture F2026-0388, 18640,80 EUR, échue le 18/06, non réglée à ce jour. Déjà payée ou une question ? Merci d'appeler le 02 61 91 00 42",
    );
  });

  it('tells a locked screen neither the amount nor the delay of a consumer', () => {
    const text = writeSms(consumerFollowUp);

    expect(text).not.toMatch(/EUR|échue|réglée|1849/);
    expect(text).toContain('appel non surtaxé');
  });

  it.each([
    ['a company', followUp],
    ['a consumer', consumerFollowUp],
    ['several invoices', statementOf(12)],
    [
      'a long name',
      {
        ...followUp,
        creditor: { ...lanvaux, name: 'Société Coopérative des Maîtres Œuvriers de l’Île' },
      },
    ],
    ['English', { ...followUp, language: 'en' as const }],
  ])('is one part of GSM-7 for %s', (_, facts) => {
    const text = writeSms(facts);

    expect(isGsm7(text)).toBe(true);
    expect(septets(text)).toBeLessThanOrEqual(160);
    expect(forbiddenIn(text)).toEqual([]);
  });

  it('drops the amount before the name', () => {
    const creditor = { ...lanvaux, name: 'Lanvaux Ingénierie et Services' };

    const text = writeSms({ ...followUp, creditor });

    expect(text).toContain('Lanvaux Ingénierie et Services');
    expect(text).not.toContain('EUR');
  });
});
