import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import type { Proof } from '../../console/api/types.ts';
import { brokenProofs } from '../../console/pages/invoice/check-chain.ts';

const sealed = (unsealed: Omit<Proof, 'hash'>): Proof => ({
  ...unsealed,
  hash: createHash('sha256')
    .update(canonicalize(unsealed) ?? '')
    .digest('hex'),
});

const first = sealed({
  invoiceId: 'inv_a',
  sequence: 1,
  kind: 'invoice-received',
  at: '2026-05-19T09:05:00Z',
  by: 'api',
  facts: { total: 1_864_080, number: 'F2026-0388 « été »', isPublic: false },
  previousHash: '0'.repeat(64),
});
const second = sealed({
  invoiceId: 'inv_a',
  sequence: 2,
  kind: 'settled',
  at: '2026-06-29T06:02:11Z',
  by: 'relance',
  previousHash: first.hash,
});

describe('the chain, checked in the browser', () => {
  it('holds when every hash is its own and names the one before', async () => {
    expect(await brokenProofs([first, second])).toEqual(new Set());
  });

  it('breaks where a fact was changed', async () => {
    const changed = { ...first, by: 'somebody' };

    expect(await brokenProofs([changed, second])).toEqual(new Set([1]));
  });

  it('breaks where a proof was taken out', async () => {
    expect(await brokenProofs([second])).toEqual(new Set([2]));
  });
});
