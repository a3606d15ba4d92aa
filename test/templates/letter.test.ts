import { describe, expect, it } from 'vitest';
import { forbiddenIn } from '#templates/forbidden-terms.ts';
import { renderLetter } from '#templates/letter.tsx';
import type { LetterFacts } from '#templates/letter-facts.ts';
import {
  college,
  consumer,
  firstLetter,
  followUp,
  miseEnDemeure,
  publicMiseEnDemeure,
  reminder,
  secondLetter,
  statementOf,
  thirdLetter,
} from '../support/letter-facts.ts';
import { pageSizes, placedTexts, qrOfPage, textOfPdf } from '../support/read-pdf.ts';

const read = async (facts: LetterFacts) => textOfPdf(await renderLetter(facts));

const everyLetter: Readonly<Record<string, LetterFacts>> = {
  reminder,
  firstLetter,
  followUp,
  secondLetter,
  thirdLetter,
  miseEnDemeure,
  publicMiseEnDemeure,
  publicFirstLetter: { ...firstLetter, debtor: college },
  consumerSecondLetter: consumer.secondLetter,
  consumerMiseEnDemeure: consumer.miseEnDemeure,
};

const inBothLanguages = Object.entries(everyLetter).flatMap(([name, facts]) => [
  { name: `${name} (fr)`, facts: { ...facts, language: 'fr' as const } },
  { name: `${name} (en)`, facts: { ...facts, language: 'en' as const } },
]);

const IDENTITY = ['Lanvaux Ingénierie', '999 123 456', 'RCS Rennes', 'compta@lanvaux.example'];
const PAYMENT = ['FR76 3000 6000 0112 3456 7890 189', 'AGRIFRPPXXX', 'Nadia Ferrand'];

describe('every letter', () => {
  it.each(inBothLanguages)(
    '$name names the creditor, the debtor, the invoice and how to pay',
    async ({ facts }) => {
      const text = await read(facts);

      const debtor = facts.debtor.kind === 'consumer' ? 'MME HELENE AUBERTIN' : facts.debtor.name;
      const { number } = facts.invoices[0];
      for (const element of [...IDENTITY, ...PAYMENT, number, facts.reference]) {
        expect(text).toContain(element);
      }
      expect(text.toLowerCase()).toContain(
        debtor.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
      );
    },
  );

  it.each(inBothLanguages)('$name holds no forbidden term and no hole', async ({ facts }) => {
    const text = await read(facts);

    expect(forbiddenIn(text)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it.each(inBothLanguages)(
    '$name stays inside its margins and clear of the fold marks',
    async ({ facts }) => {
      const pages = await placedTexts(await renderLetter(facts));

      for (const { text, x, y, width } of pages.flat()) {
        expect(x, text).toBeGreaterThanOrEqual(19.9);
        expect(x + width, text).toBeLessThanOrEqual(194.1);
        expect(y, text).toBeLessThanOrEqual(290);
      }
    },
  );

  it.each(inBothLanguages)(
    '$name is on A4, and ends its words above the pay block',
    async ({ facts }) => {
      const pdf = await renderLetter(facts);
      const [page = []] = await placedTexts(pdf);

      for (const [width, height] of await pageSizes(pdf)) {
        expect(width).toBeCloseTo(595.28, 1);
        expect(height).toBeCloseTo(841.89, 1);
      }
      const role = page.find(({ text }) => text === facts.creditor.signatory.title);
      expect(role?.y).toBeGreaterThan(150);
      expect(role?.y).toBeLessThan(242);
    },
  );

  it('has the address in the window of a DL envelope, and nothing else near it', async () => {
    const [page = []] = await placedTexts(await renderLetter(firstLetter));

    const inWindow = page.filter(({ x, y, width }) => x + width > 90 && y > 34 && y < 90);

    expect(inWindow.map(({ text }) => text)).toEqual([
      'BRASSERIE DU MENEZ SAS',
      'COMPTABILITE FOURNISSEURS',
      '7 QUAI DES GABARES',
      '29000 QUIMPER',
    ]);
    for (const { x, y, width } of inWindow) {
      expect(x).toBeCloseTo(110, 1);
      expect(x + width).toBeLessThan(190);
      expect(y).toBeGreaterThan(55);
      expect(y).toBeLessThan(79);
    }
  });

  it.each(inBothLanguages)('$name has its address alone in the window', async ({ facts }) => {
    const [page = []] = await placedTexts(await renderLetter(facts));

    const inWindow = page.filter(({ x, y, width }) => x + width > 90 && y > 34 && y < 90);
    expect(inWindow.length).toBeGreaterThan(2);
    for (const { text, x, y, width } of inWindow) {
      expect(text).toBe(text.toUpperCase());
      expect(x).toBeCloseTo(110, 1);
      expect(x + width).toBeLessThan(190);
      expect(y).toBeGreaterThan(55);
      expect(y).toBeLessThan(79);
    }
  });

  it.each(Object.entries(everyLetter))('%s gives the same bytes twice', async (_, facts) => {
    expect(await renderLetter(facts)).toEqual(await renderLetter(structuredClone(facts)));
  });
});

describe('the words of each step', () => {
  it('never recall a call that has no proof', async () => {
    expect(await read(firstLetter)).toContain('Nous en avions parlé par téléphone le 15 juin 2026');
    expect(await read({ ...firstLetter, exchanges: [] })).not.toContain('téléphone le');
  });

  it('ask nothing but the balance in the first letter, and say what runs for information', async () => {
    const text = await read(firstLetter);

    expect(text).toContain('Total à régler 18 640,80 €');
    expect(text).toContain('12,15 %');
    expect(text).toContain('ne sont pas comprises');
    expect(text).toContain('merci de ne pas tenir compte de ce rappel');
  });

  it('set out the account of the second letter to the cent, semester by semester', async () => {
    const text = await read(secondLetter);

    for (const element of [
      'Total dû au 3 juillet 2026',
      '12 766,24 €',
      '− 6 000,00 €',
      '1er semestre 2026',
      '2e semestre 2026',
      '68,26 €',
      '4,23 €',
      '12,95 €',
      '85,44 €',
      '4,32 € par jour',
      'au plus tard le 13 juillet 2026',
      'articles L441-10 et D441-5',
      'recouvrement contentieux',
    ]) {
      expect(text.toLowerCase()).toContain(element.toLowerCase());
    }
  });

  it('make the mise en demeure of a company complete', async () => {
    const text = await read(miseEnDemeure);

    for (const element of [
      'MISE EN DEMEURE',
      'mettons en demeure',
      '12 839,64 €',
      'délai de huit jours',
      '30 juillet 2026',
      'Articles 1344 et suivants du Code civil',
      'L441-10 et D441-5',
      'commissaire de justice',
      'injonction de payer',
      'tribunal de commerce de Quimper',
      'recommandé avec AR',
      'Si vous contestez',
      'appel du 15 juin',
    ]) {
      expect(text).toContain(element);
    }
  });

  it('cite the public procurement code and the administrative court to a public body', async () => {
    const text = await read(publicMiseEnDemeure);

    expect(text).toContain('L2192-10');
    expect(text).toContain('tribunal administratif');
    expect(text).not.toContain('L441-10');
    expect(text).not.toContain('injonction');
    expect(text).toContain('à un seul taux');
    expect(text).toMatch(/BCE 2,15\s% \+ 8 points/);
    expect(text).not.toContain('2,40');
  });

  it('tell a public body in the second letter what law makes its delay cost', async () => {
    const second = await read({
      ...publicMiseEnDemeure,
      step: 'second-letter',
      payBefore: publicMiseEnDemeure.finalDelay?.endsOn,
    });

    expect(second).toContain('acheteur public');
    expect(second).not.toContain('Entre professionnels');
    expect(second).not.toContain('semestre par semestre');
  });

  it('say that a mise en demeure goes by registered post, and no other letter', async () => {
    expect(await read(miseEnDemeure)).toContain('recommandé avec AR');
    expect(await read(secondLetter)).not.toContain('recommandé avec AR');
  });

  it('ask a consumer for no charge and no penalty', async () => {
    const text = await read(consumer.miseEnDemeure);

    expect(text).toContain('1231-6');
    expect(text).toContain('délai de quinze jours');
    expect(text).toContain('médiateur de la consommation');
    expect(text).not.toMatch(/40,00|L441|pénalité|indemnité/);
  });

  it('refuse a mise en demeure without its delay', async () => {
    await expect(renderLetter({ ...miseEnDemeure, finalDelay: undefined })).rejects.toThrow(
      'needs its final delay',
    );
  });

  it('refuse figures that do not add up to the claim', async () => {
    const claim = { ...secondLetter.claim, total: secondLetter.claim.principal };

    await expect(renderLetter({ ...secondLetter, claim })).rejects.toThrow('adds up to');
  });
});

const EUROS = { style: 'currency', currency: 'EUR' } as const;

describe('the QR code', () => {
  const payload = async (pdf: Uint8Array) => (await qrOfPage(pdf, 1))?.split('\n') ?? [];

  it('holds the transfer of the letter, from its picture', async () => {
    const lines = await payload(await renderLetter(secondLetter));

    expect(lines).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'AGRIFRPPXXX',
      'Lanvaux Ingenierie SAS',
      'FR7630006000011234567890189',
      'EUR12766.24',
      '',
      '',
      'F2026-0388',
    ]);
  });

  it.each(inBothLanguages)('of $name asks for what the letter asks', async ({ facts }) => {
    const pdf = await renderLetter(facts);
    const lines = await payload(pdf);

    expect(lines.slice(0, 4)).toEqual(['BCD', '002', '1', 'SCT']);
    expect(lines.slice(5, 7)).toEqual(['Lanvaux Ingenierie SAS', facts.creditor.iban]);
    const asked = Number(lines[7]?.replace('EUR', ''));
    const printed = asked.toLocaleString(facts.language === 'fr' ? 'fr-FR' : 'en-GB', EUROS);
    // Under "Référence" and "Montant", one below the other.
    expect(await textOfPdf(pdf)).toContain(`${lines[10]} ${printed.replaceAll(/\s/g, ' ')}`);
    expect(lines[10]).toBe(facts.invoices[0].number);
  });

  it('is left out while part of the claim is disputed', async () => {
    const pdf = await renderLetter({ ...firstLetter, hasDisputedPart: true });

    expect(await qrOfPage(pdf, 1)).toBeUndefined();
  });
});

describe('a statement', () => {
  it.each([5, 6, 14, 15, 30, 37, 50, 120, 200])(
    'of %i invoices lists each one once',
    async (count) => {
      const facts = statementOf(count);
      const text = await read(facts);

      for (const { number } of facts.invoices) expect(text.split(number)).toHaveLength(2);
      expect(text).toContain(`${count} factures`);
    },
  );

  it('repeats its header and carries its sum forward on every page', async () => {
    const pages = await placedTexts(await renderLetter(statementOf(60)));

    const has = (page: number, start: string) =>
      pages[page]?.some(({ text }) => text.replaceAll('\u00a0', ' ').startsWith(start));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.keys()) expect(has(page, 'Échéance')).toBe(true);
    expect(has(0, 'À reporter')).toBe(true);
    expect(has(1, 'Report de la page 1 (14 factures)')).toBe(true);
  });

  it('asks nothing for what is not due yet', async () => {
    const text = await read(statementOf(4, 1));

    expect(text).toContain('rien n’est demandé avant leur échéance');
    expect(text).toContain('Total échu, 3 factures');
  });
});
