import { sha256 } from './sha256.ts';

const bytes = (hash: string): Buffer => Buffer.from(hash, 'hex');

/** RFC 6962 §2.1 over the lines as leaves: 0x00 before a leaf, 0x01 before a node, the left subtree always full. */
export function merkleRoot(lines: readonly string[]): string {
  const [only] = lines;
  if (only === undefined) return sha256();
  if (lines.length === 1) return sha256(Uint8Array.of(0), only);
  let left = 1;
  while (left * 2 < lines.length) left *= 2;
  const [first, second] = [merkleRoot(lines.slice(0, left)), merkleRoot(lines.slice(left))];
  return sha256(Uint8Array.of(1), bytes(first), bytes(second));
}
