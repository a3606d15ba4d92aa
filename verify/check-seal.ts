import { createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { merkleRoot } from './merkle-root.ts';
import type { Finding } from './record.ts';

const Seal = z.strictObject({
  day: z.string(),
  sealedAt: z.string(),
  chains: z.int(),
  root: z.string(),
  previous: z.string().optional(),
  signature: z.base64(),
  publicKey: z.base64(),
});
type Seal = z.infer<typeof Seal>;

const Head = z.strictObject({ invoiceId: z.string(), sequence: z.int(), head: z.string() });

export type SealFiles = {
  readonly seal: string;
  readonly heads: string;
  /** The public key as its owner published it (PEM); without it, the one in the seal vouches only for itself. */
  readonly publicKey?: string | undefined;
};

/** What does not hold of a day's seal, and of this chain under it. */
export function checkSeal(findings: readonly Finding[], files: SealFiles): readonly string[] {
  const seal = Seal.parse(JSON.parse(files.seal));
  const lines = files.heads.split('\n').filter((line) => line !== '');
  const faults = [
    !isSigned(seal, files.publicKey) && 'the signature of the seal does not hold',
    seal.chains !== lines.length && `the seal is over ${seal.chains} chains, not ${lines.length}`,
    merkleRoot(lines) !== seal.root && 'the heads do not give the root that was signed',
    ...faultsUnder(findings, lines),
  ];
  return faults.filter((fault) => fault !== false);
}

function isSigned({ signature, publicKey, ...statement }: Seal, published?: string): boolean {
  const key = published ?? {
    key: Buffer.from(publicKey, 'base64'),
    format: 'der' as const,
    type: 'spki' as const,
  };
  const bytes = Buffer.from(canonicalJson(JSON.parse(JSON.stringify(statement))));
  return verify('sha256', bytes, createPublicKey(key), Buffer.from(signature, 'base64'));
}

/** The chain must reach at least to where it stood that day, and stand there as it stood. */
function faultsUnder(findings: readonly Finding[], lines: readonly string[]): readonly string[] {
  const invoiceId = findings.find(({ record }) => record)?.record?.invoiceId;
  const head = lines
    .map((line) => Head.parse(JSON.parse(line)))
    .find((one) => one.invoiceId === invoiceId);
  if (!head) return [`no chain of ${invoiceId ?? 'this invoice'} is under the seal`];
  const sealed = findings.find(({ record }) => record?.sequence === head.sequence)?.record;
  if (!sealed)
    return [`the chain had ${head.sequence} records when it was sealed: the last are missing`];
  return sealed.hash === head.head
    ? []
    : [`record ${head.sequence} is not the one that was sealed`];
}
