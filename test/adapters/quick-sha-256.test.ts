import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { QuickSha256 } from '#adapters/quick-sha-256.ts';

const hex = async (sum: QuickSha256) => Buffer.from(await sum.digest()).toString('hex');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('QuickSha256', () => {
  // RFC 6234 §8.5.
  test('hashes', async () => {
    const sum = new QuickSha256();
    sum.update(bytes('abc'));

    expect(await hex(sum)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('hashes nothing at all, and what comes in pieces', async () => {
    const pieces = new QuickSha256();
    for (const piece of ['une', ' ', 'facture']) pieces.update(bytes(piece));

    expect(await hex(new QuickSha256())).toBe(createHash('sha256').digest('hex'));
    expect(await hex(pieces)).toBe(createHash('sha256').update('une facture').digest('hex'));
  });

  // RFC 4231 §4.3.
  test('signs with a secret of text, of bytes, and of a part of a buffer', async () => {
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    const longer = bytes('..Jefe..');
    for (const secret of ['Jefe', bytes('Jefe'), longer.subarray(2, 6), bytes('Jefe').buffer]) {
      const sum = new QuickSha256(secret);
      sum.update(bytes('what do ya want for nothing?'));

      expect(await hex(sum)).toBe(expected);
    }
  });

  test('signs with each secret as itself, also right after another', async () => {
    for (const secret of ['one', 'two', 'one']) {
      const sum = new QuickSha256(secret);
      sum.update(bytes('same'));

      expect(await hex(sum)).toBe(createHmac('sha256', secret).update('same').digest('hex'));
    }
  });

  test('begins anew after a reset', async () => {
    const sum = new QuickSha256();
    sum.update(bytes('wrong'));
    sum.reset();
    sum.update(bytes('abc'));

    expect(await hex(sum)).toBe(createHash('sha256').update('abc').digest('hex'));
  });
});
