import { generateKeyPairSync, sign } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { sampleExport } from '../../bench/reliability/sample-export.ts';
import { sealDay } from '../../functions/seal-day.ts';
import { canonicalJson } from '../../verify/canonical-json.ts';
import { checkChain } from '../../verify/check-chain.ts';
import { checkSeal } from '../../verify/check-seal.ts';
import { report } from '../../verify/report.ts';
import { anInvoice, at, INVOICE_ID } from '../support/invoice.ts';
import { lanvaux } from '../support/letter-facts.ts';
import { memoryServices } from '../support/memory-services.ts';

const faultsOf = (text: string) => checkChain(text).map(({ faults }) => faults);

describe('the verifier', () => {
  it('finds nothing to say against an export as it was written', () => {
    const { lines } = sampleExport();

    expect(faultsOf(`${lines.join('\n')}\n`).flat()).toEqual([]);
  });

  it('tells which record was changed, and which one follows on nothing', () => {
    const { lines } = sampleExport();
    const forged = lines.with(1, (lines[1] ?? '').replace('compta@', 'direct@'));
    const dropped = lines.toSpliced(1, 1);

    expect(faultsOf(forged.join('\n'))[1]).toEqual([
      'the content does not give the hash it carries',
    ]);
    expect(faultsOf(dropped.join('\n'))[1]).toEqual([
      'its number is 3, its place 2',
      'it does not follow on the record before it',
    ]);
  });

  it('writes JSON as RFC 8785 does, like the library the product uses', () => {
    const value = { b: [1e21, 0.1, -0], a: 'é\u001f"', '\u20ac': null, A: { z: true, y: false } };

    expect(canonicalJson(value)).toBe(canonicalize(value));
  });

  it('says that the end of a chain is not vouched for without a seal', () => {
    const { lines } = sampleExport();

    expect(report(checkChain(lines.join('\n')), undefined)).toContain('cannot be told');
  });
});

describe('the daily seal', () => {
  /** `authority` answers in turn, from then on well; without it there is none. */
  async function setUp(authority?: string[]) {
    const { lines } = sampleExport();
    const services = memoryServices();
    await services.parties.saveCreditor(lanvaux);
    const head = JSON.parse(lines.at(-1) ?? '{}').hash;
    services.invoices.put(anInvoice({ proofs: { sequence: lines.length, head, sealed: [] } }));
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const seal = sealDay({
      ...services,
      key: {
        sign: async (bytes) => sign('sha256', bytes, privateKey),
        publicKey: async () => publicKey.export({ type: 'spki', format: 'der' }),
      },
      authority:
        authority &&
        (async (bytes) => {
          if (authority.shift() === 'down') throw new Error('unreachable');
          return Buffer.from(`stamp of ${Buffer.from(bytes).toString()}`);
        }),
    });
    await seal({ time: at('2026-06-29T22:30:00Z') }).catch(() => undefined);
    const stamped = () =>
      [...services.archive.files.keys()].filter((key) => key.endsWith('.tsr')).toSorted();
    const file = (name: string) => String(Buffer.from(services.archive.files.get(name) ?? []));
    const files = {
      seal: file('roots/2026-06-30.json'),
      heads: file('roots/2026-06-30.heads.ndjson'),
      publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
    };
    return { lines, files, seal, services, stamped };
  }

  it('vouches for a chain that reaches to where it stood', async () => {
    const { lines, files } = await setUp();

    expect(checkSeal(checkChain(lines.join('\n')), files)).toEqual([]);
    expect(files.heads).toContain(INVOICE_ID);
  });

  it('shows that records are missing at the end', async () => {
    const { lines, files } = await setUp();

    expect(checkSeal(checkChain(lines.slice(0, -1).join('\n')), files)).toEqual([
      'the chain had 5 records when it was sealed: the last are missing',
    ]);
  });

  it('fails when the heads, the root or the key are others', async () => {
    const { lines, files } = await setUp();
    const findings = checkChain(lines.join('\n'));
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    const foreign = String(other.export({ type: 'spki', format: 'pem' }));

    expect(checkSeal(findings, { ...files, publicKey: foreign })).toEqual([
      'the signature of the seal does not hold',
    ]);
    expect(checkSeal(findings, { ...files, heads: `${files.heads}${files.heads}` })).toContain(
      'the heads do not give the root that was signed',
    );
  });

  it('leaves a day that is sealed as it is', async () => {
    const { files, seal, services } = await setUp();
    services.invoices.put(anInvoice({ proofs: { sequence: 9, head: 'other', sealed: [] } }));

    await seal({ time: at('2026-06-30T08:00:00Z') });

    const kept = services.archive.files.get('roots/2026-06-30.json');
    expect(String(Buffer.from(kept ?? []))).toBe(files.seal);
  });

  it('is stamped by an authority once it is kept, and made up for when that failed', async () => {
    const { files, seal, services, stamped } = await setUp(['down', 'down']);
    expect(files.seal).toContain('"root"');
    expect(stamped()).toEqual([]);

    await expect(seal({ time: at('2026-06-30T08:00:00Z') })).rejects.toThrow('unreachable');
    await seal({ time: at('2026-07-01T22:30:00Z') });

    // The first of July was never sealed; its eve is stamped with the second.
    expect(stamped()).toEqual(['roots/2026-07-02.tsr']);
    await seal({ time: at('2026-06-30T22:30:00Z') });
    expect(stamped()).toEqual([
      'roots/2026-06-30.tsr',
      'roots/2026-07-01.tsr',
      'roots/2026-07-02.tsr',
    ]);
    const stamp = services.archive.files.get('roots/2026-06-30.tsr');
    expect(Buffer.from(stamp ?? []).toString()).toBe(`stamp of ${files.seal}`);
  });
});
