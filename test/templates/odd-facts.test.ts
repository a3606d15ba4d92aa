import { describe, expect, it } from 'vitest';
import { renderLetter } from '#templates/letter.tsx';
import type { LetterFacts } from '#templates/letter-facts.ts';
import { firstLetter, invoice, lanvaux, menez, miseEnDemeure } from '../support/letter-facts.ts';
import { placedTexts, textOfPdf } from '../support/read-pdf.ts';

const withDebtor = (change: Partial<typeof menez>): LetterFacts => ({
  ...firstLetter,
  debtor: { ...menez, ...change },
});

const withLogo = (bytes: Buffer): LetterFacts => ({
  ...firstLetter,
  creditor: { ...lanvaux, logo: { contentBase64: bytes.toString('base64') } },
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('odd facts', () => {
  it('print HTML in a name as it is typed', async () => {
    const facts = { ...miseEnDemeure, debtor: { ...menez, name: '<b>Dupont & Fils</b>' } };

    expect(await textOfPdf(await renderLetter(facts))).toContain('<b>Dupont & Fils</b>');
  });

  it('print European names with the full font', async () => {
    const text = await textOfPdf(
      await renderLetter({
        ...miseEnDemeure,
        debtor: { ...menez, name: 'Przemysłowy Çağlar Őrség' },
      }),
    );

    expect(text).toContain('Przemysłowy Çağlar Őrség');
  });

  it.each(['株式会社', 'Fête 🎉', 'بنك', 'deux\nlignes'])(
    'refuse a name no glyph exists for: %s',
    async (name) => {
      await expect(renderLetter(withDebtor({ name }))).rejects.toThrow('no glyph for U+');
    },
  );

  it('wrap a long name inside the window', async () => {
    const name = 'Établissements Jean-François de La Rochefoucauld et Compagnie, S.A.S.';
    const [page = []] = await placedTexts(await renderLetter(withDebtor({ name })));

    const block = page.filter(({ x, y }) => x > 105 && y > 55 && y < 79);
    expect(block[0]?.text).toBe('ETABLISSEMENTS JEAN FRANCOIS DE LA');
    for (const { x, width } of block) expect(x + width).toBeLessThanOrEqual(190);
  });

  it('bring paragraphs closer rather than leave a signature alone on a page', async () => {
    const name = 'Établissements Jean-François de La Rochefoucauld et Compagnie, S.A.S.';
    const facts = { ...miseEnDemeure, debtor: { ...menez, name } };
    const pages = await placedTexts(await renderLetter(facts));

    expect(pages).toHaveLength(2);
    expect(pages[0]?.map(({ text }) => text)).toContain('Nadia Ferrand');
  });

  it('refuse an address that fits no window rather than cut it', async () => {
    const lines = Array.from({ length: 4 }, () => 'A'.repeat(70));

    await expect(
      renderLetter(withDebtor({ address: { ...menez.address, lines } })),
    ).rejects.toThrow('does not fit the envelope window');
  });

  it('refuse an oversized logo, and one that is no picture', async () => {
    const huge = Buffer.concat([png, Buffer.alloc(300_000)]);

    await expect(renderLetter(withLogo(huge))).rejects.toThrow('bytes');
    await expect(renderLetter(withLogo(Buffer.from('/etc/passwd')))).rejects.toThrow(
      'neither PNG nor JPEG',
    );
  });

  it('draw a logo of PNG bytes', async () => {
    expect((await renderLetter(withLogo(png))).length).toBeGreaterThan(10_000);
  });

  it('keep a 35-character invoice number in its column', async () => {
    const number = 'FACTURE-2026-0000000000000000000042';
    const facts = { ...firstLetter, invoices: [invoice({ number, daysLate: 4 })] as const };
    const [page = []] = await placedTexts(await renderLetter(facts));

    const cell = page.find(({ text, y }) => text === number.slice(0, 16) && y > 120);
    expect((cell?.x ?? 99) + (cell?.width ?? 99)).toBeLessThan(50);
  });

  it('hold the longest IBAN in its column', async () => {
    const creditor = { ...lanvaux, iban: 'LC55HEMM000100010012001200023015' };
    const [page = []] = await placedTexts(await renderLetter({ ...firstLetter, creditor }));

    const line = page.find(({ text }) => text.startsWith('LC55'));
    expect(line?.text.replaceAll(/\s/g, ' ')).toBe('LC55 HEMM 0001 0001 0012 0012 0002 3015');
    expect((line?.x ?? 99) + (line?.width ?? 99)).toBeLessThan(95);
    const labels = page.filter(({ text }) => ['Virement', 'BIC', 'Référence'].includes(text));
    const [first, second] = labels.map(({ y }) => y);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(4.4, 1);
    const bic = page.find(({ text }) => text === 'AGRIFRPPXXX');
    expect(bic?.y).toBeCloseTo(second ?? 0, 0);
  });

  it('carry a text too long for one page to a second one', async () => {
    const wording = { 'mise-en-demeure': { help: 'Écrivez-nous à {{email}}. '.repeat(60) } };
    const pages = await placedTexts(
      await renderLetter({ ...miseEnDemeure, creditor: { ...lanvaux, wording } }),
    );

    const last = pages.flat().filter(({ text }) => /^\d \/ \d$/.test(text));
    expect(last.map(({ text }) => text)).toEqual(['1 / 3', '2 / 3', '3 / 3']);
  });
});
