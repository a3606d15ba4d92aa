import type { Proof } from '../../api/types.ts';

const GENESIS = '0'.repeat(64);

/** The proofs whose own hash or link to the one before is not what it must be. Empty when the chain holds. */
export async function brokenProofs(chain: readonly Proof[]): Promise<ReadonlySet<number>> {
  const hashes = await Promise.all(chain.map(hashOf));
  const broken = chain.filter((proof, index) => {
    const before = index === 0 ? GENESIS : chain[index - 1]?.hash;
    return hashes[index] !== proof.hash || proof.previousHash !== before;
  });
  return new Set(broken.map(({ sequence }) => sequence));
}

/** SHA-256 over the RFC 8785 JSON of all other fields. */
async function hashOf({ hash: _stated, ...rest }: Proof): Promise<string> {
  return sha256(new TextEncoder().encode(canonical(rest)));
}

/** RFC 8785 for what a proof holds: texts, whole numbers, booleans, and records of them. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
