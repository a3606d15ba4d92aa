import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { promisesOf } from '#domain/promises-of.ts';
import { GENESIS, type Proof, type ProofDraft } from '#domain/proof.ts';
import { at, INVOICE_ID } from '../support/invoice.ts';

const MADE_AT = at('2026-06-20T08:00:00Z');
const link = { at: MADE_AT, by: 'Nadia Ferrand' };
const promised = (holdId: string, amount?: number): ProofDraft => ({
  ...link,
  kind: 'hold-opened',
  facts: {
    holdId,
    holdKind: 'promise',
    promisedOn: civilDate('2026-06-30'),
    ...(amount !== undefined && { amount }),
  },
});
const released = (holdId: string, reason: string): ProofDraft => ({
  ...link,
  kind: 'hold-released',
  reason,
  facts: { holdId },
});

const chainOf = (drafts: readonly ProofDraft[]): readonly Proof[] =>
  drafts.map((draft, index) => ({
    ...draft,
    invoiceId: INVOICE_ID,
    sequence: index + 1,
    previousHash: GENESIS,
    hash: GENESIS,
  }));
const results = (...drafts: ProofDraft[]) =>
  promisesOf(chainOf(drafts)).map(({ result }) => result);

describe('the promises of an invoice', () => {
  it('are told with their day, their sum where one was named, and who noted them', () => {
    const said = { madeAt: MADE_AT, by: 'Nadia Ferrand', promisedOn: '2026-06-30', result: 'open' };

    expect(promisesOf(chainOf([promised('h1'), promised('h2', 500_000)]))).toStrictEqual([
      said,
      { ...said, amount: 500_000 },
    ]);
  });

  it('are kept by the money that settled the invoice, or by the word of who released them', () => {
    expect(results(promised('h1'), { ...link, kind: 'settled' })).toEqual(['kept']);
    expect(results(promised('h1'), released('h1', 'kept'))).toEqual(['kept']);
  });

  it('are broken only by their own release, not by what became of another', () => {
    const chain = [
      promised('h1'),
      released('h1', 'broken'),
      promised('h3'),
      released('h0', 'kept'),
    ];

    expect(results(...chain)).toEqual(['broken', 'open']);
  });

  it('broken stay so, though the money came in the end', () => {
    expect(results(promised('h1'), released('h1', 'broken'), { ...link, kind: 'settled' })).toEqual(
      ['broken'],
    );
  });

  it('made after a payment bounced are not kept by what it had settled before', () => {
    expect(results({ ...link, kind: 'settled' }, promised('h1'))).toEqual(['open']);
  });

  it('are not ended by a proof that only names their hold', () => {
    expect(
      results(promised('h1'), { ...link, kind: 'call-recorded', facts: { holdId: 'h1' } }),
    ).toEqual(['open']);
    expect(results(promised('h1'), { ...link, kind: 'hold-released', reason: 'kept' })).toEqual([
      'open',
    ]);
  });

  it('are replaced where a person ended them, or the invoice was cancelled', () => {
    expect(results(promised('h1'), released('h1', 'resumed'))).toEqual(['replaced']);
    expect(results(promised('h1'), { ...link, kind: 'cancelled', reason: 'kept' })).toEqual([
      'replaced',
    ]);
  });

  it('are none of the other holds, nor of any other proof', () => {
    const pause: ProofDraft = {
      ...link,
      kind: 'hold-opened',
      facts: { holdId: 'h1', holdKind: 'pause' },
    };

    const said: ProofDraft = { ...promised('h1'), kind: 'call-recorded' };

    expect(results({ ...link, kind: 'invoice-received' }, pause, said)).toEqual([]);
  });
});
