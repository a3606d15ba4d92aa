import { describe, expect, it } from 'vitest';
import { DebtorFile, EMPTY_FILE, knownDebtor } from '#domain/debtor-file.ts';
import { at } from '../support/invoice.ts';
import { menez } from '../support/letter-facts.ts';

describe('a debtor as we know him', () => {
  it('is what the invoicing software told, where finance has said nothing', () => {
    expect(knownDebtor(menez, EMPTY_FILE, [])).toStrictEqual(menez);
  });

  it('is shown as he was told, though a rule made since would not take him', () => {
    const old = { ...menez, name: 'Société anonyme '.repeat(8) };

    expect(knownDebtor(old, EMPTY_FILE, [])).toEqual(old);
  });

  it('has finance’s corrections over it, and says which fields they are', () => {
    const corrections = { name: 'Brasserie du Ménez SARL', zone: 'martinique' } as const;

    expect(knownDebtor(menez, { corrections }, [])).toStrictEqual({
      ...menez,
      ...corrections,
      corrected: ['name', 'zone'],
    });
  });

  it('has the addresses that turned out bad, the note of finance and who follows him', () => {
    const bad = {
      channel: 'email',
      to: 'compta@menez.example',
      reason: 'bounced',
      at: at('2026-06-22T07:05:00Z'),
    } as const;
    const note = { text: 'paie le 15', by: 'Nadia Ferrand', at: at('2026-06-01T08:00:00Z') };
    const file = { ...EMPTY_FILE, note, followedBy: 'Paul Riou' };

    expect(knownDebtor(menez, file, [bad])).toStrictEqual({
      ...menez,
      badAddresses: [bad],
      note,
      followedBy: 'Paul Riou',
    });
  });

  it('is never corrected into something that is no debtor', () => {
    const corrections = { name: '' };

    expect(() => knownDebtor(menez, { corrections }, [])).toThrow();
    expect(DebtorFile.safeParse({ corrections }).success).toBe(false);
  });

  it('is never corrected into another debtor', () => {
    expect(DebtorFile.safeParse({ corrections: { name: 'Ménez' } }).success).toBe(true);
    expect(DebtorFile.safeParse({ corrections: { id: 'valbrune' } }).success).toBe(false);
  });
});
