import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import { kmsClient, s3Client } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import type { InvoiceStore } from '#adapters/invoice-store.ts';
import { type LetterArchive, letterArchive } from '#adapters/letter-archive.ts';
import type { PartyStore } from '#adapters/party-store.ts';
import { type SealKey, sealKey } from '#adapters/seal-key.ts';
import { type TimeStampAuthority, timeStampAuthority } from '#adapters/time-stamp-authority.ts';
import { addDays, type CivilDate } from '#domain/civil-date.ts';
import { AnyInstant, dayOf, type Instant } from '#domain/instant.ts';
import { lambda } from './lambda.ts';
import { ledger } from './records/ledger.ts';
import { allHeads } from './sealing/all-heads.ts';
import { merkleRoot } from './sealing/merkle-root.ts';

const Tick = z.object({ time: AnyInstant });
const Settings = z.object({
  ARCHIVE_BUCKET: z.string(),
  SEAL_KEY: z.string(),
  TIME_STAMP_URL: z.url({ protocol: /^https?$/ }).optional(),
});

type Services = {
  readonly invoices: InvoiceStore;
  readonly parties: PartyStore;
  readonly archive: LetterArchive;
  readonly key: SealKey;
  /** A third party that says when the seal was there; without one, `sealedAt` is our own word. */
  readonly authority?: TimeStampAuthority | undefined;
};

/** What a day's sealing kept, and over how many chains. */
export type SealedDay = { readonly key: string; readonly chains: number };

const sealKeyOf = (day: CivilDate): string => `roots/${day}.json`;
const stampKeyOf = (day: CivilDate): string => `roots/${day}.tsr`;
const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (value: object): Uint8Array => Buffer.from(canonicalize(value) ?? '');

/**
 * Seals the day: one Merkle root over the heads of all chains, signed, kept with the heads in the archive. Whoever
 * rewrote a chain afterwards would need yesterday's signature over another root. A day sealed already stays as it is.
 * Where there is an authority the seal is stamped after it is kept: a failure to do so fails this call, which is then
 * repeated, and is made up for the day after; it never keeps a day unsealed.
 */
export function sealDay(services: Services) {
  const seal = sealOf(services);
  return async ({ time }: z.infer<typeof Tick>): Promise<SealedDay> => {
    const sealed = await seal(time);
    const day = dayOf(time);
    for (const stamped of [day, addDays(day, -1)]) await stamp(stamped, services);
    return sealed;
  };
}

/** One time-stamp for each seal: over the bytes of its file, so over its root, signature and the day before. */
async function stamp(day: CivilDate, { archive, authority }: Services): Promise<void> {
  if (!authority) return;
  const seal = await archive.fetch(sealKeyOf(day));
  if (!seal || (await archive.fetch(stampKeyOf(day)))) return;
  const bytes = await authority(seal);
  await archive.keep({ key: stampKeyOf(day), bytes, contentType: 'application/timestamp-reply' });
}

function sealOf({ invoices, parties, archive, key }: Services) {
  return async (time: Instant): Promise<SealedDay> => {
    const day = dayOf(time);
    const [heads, already, before, publicKey] = await Promise.all([
      allHeads({ invoices, parties }),
      archive.fetch(sealKeyOf(day)),
      archive.fetch(sealKeyOf(addDays(day, -1))),
      key.publicKey(),
    ]);
    const sealed = { key: sealKeyOf(day), chains: heads.length };
    if (already) return sealed;

    const leaves = heads.map(bytesOf);
    const statement = {
      day,
      sealedAt: time,
      chains: heads.length,
      root: merkleRoot(leaves),
      ...(before && { previous: createHash('sha256').update(before).digest('hex') }),
    };
    const signature = base64Of(await key.sign(bytesOf(statement)));
    const lines = leaves.map((leaf) => `${Buffer.from(leaf).toString('utf8')}\n`).join('');
    await keep(archive, `roots/${day}.heads.ndjson`, Buffer.from(lines));
    await keep(
      archive,
      sealed.key,
      bytesOf({ ...statement, signature, publicKey: base64Of(publicKey) }),
    );
    return sealed;
  };
}

const keep = (archive: LetterArchive, key: string, bytes: Uint8Array) =>
  archive.keep({ key, bytes, contentType: 'text/plain; charset=utf-8' });

export const handler = lambda(Tick, () => {
  const { ARCHIVE_BUCKET, SEAL_KEY, TIME_STAMP_URL } = environment(Settings);
  return sealDay({
    ...ledger(),
    archive: letterArchive(s3Client(), ARCHIVE_BUCKET),
    key: sealKey(kmsClient(), SEAL_KEY),
    authority: TIME_STAMP_URL === undefined ? undefined : timeStampAuthority(TIME_STAMP_URL),
  });
});
