import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { kmsClient, s3Client } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import { type LetterArchive, letterArchive } from '#adapters/letter-archive.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import { type SealKey, sealKey } from '#adapters/seal-key.ts';
import { addDays, type CivilDate } from '#domain/civil-date.ts';
import { AnyInstant, dayOf } from '#domain/instant.ts';
import { lambda } from './lambda.ts';
import { ledger } from './records/ledger.ts';
import { allHeads } from './sealing/all-heads.ts';
import { merkleRoot } from './sealing/merkle-root.ts';

const Tick = z.object({ time: AnyInstant });

type Services = {
  readonly invoices: InvoiceStore;
  readonly parties: PartyStore;
  readonly archive: LetterArchive;
  readonly key: SealKey;
};

/** What a day's sealing kept, and over how many chains. */
export type SealedDay = { readonly key: string; readonly chains: number };

const sealKeyOf = (day: CivilDate): string => `roots/${day}.json`;
const bytesOf = (value: object): Uint8Array => Buffer.from(canonicalize(value) ?? '');

/**
 * Seals the day: one Merkle root over the heads of all chains, signed, kept with the heads in the archive. Whoever
 * rewrote a chain afterwards would need yesterday's signature over another root. A day sealed already stays as it is.
 */
export function sealDay({ invoices, parties, archive, key }: Services) {
  return async ({ time }: z.infer<typeof Tick>): Promise<SealedDay> => {
    const day = dayOf(time);
    const heads = await allHeads({ invoices, parties });
    const sealed = { key: sealKeyOf(day), chains: heads.length };
    if (await archive.fetch(sealed.key)) return sealed;

    const leaves = heads.map(bytesOf);
    const before = await archive.fetch(sealKeyOf(addDays(day, -1)));
    const statement = {
      day,
      sealedAt: time,
      chains: heads.length,
      root: merkleRoot(leaves),
      ...(before && { previous: createHash('sha256').update(before).digest('hex') }),
    };
    const signature = Buffer.from(await key.sign(bytesOf(statement))).toString('base64');
    const publicKey = Buffer.from(await key.publicKey()).toString('base64');
    const lines = leaves.map((leaf) => `${Buffer.from(leaf).toString('utf8')}\n`).join('');
    await keep(archive, `roots/${day}.heads.ndjson`, Buffer.from(lines));
    await keep(archive, sealed.key, bytesOf({ ...statement, signature, publicKey }));
    return sealed;
  };
}

const keep = (archive: LetterArchive, key: string, bytes: Uint8Array) =>
  archive.keep({ key, bytes, contentType: 'text/plain; charset=utf-8' });

export const handler = lambda(Tick, () => {
  const { ARCHIVE_BUCKET, SEAL_KEY } = environment(
    z.object({ ARCHIVE_BUCKET: z.string(), SEAL_KEY: z.string() }),
  );
  return sealDay({
    ...ledger(),
    archive: letterArchive(s3Client(), ARCHIVE_BUCKET),
    key: sealKey(kmsClient(), SEAL_KEY),
  });
});
