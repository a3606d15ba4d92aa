import { hash } from 'node:crypto';

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  hash('sha256', Buffer.concat(parts), 'buffer');

/** RFC 6962 §2.1: the first byte keeps a leaf from passing for a node. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The root of a Merkle tree over the leaves as they stand, hexadecimal; of no leaves, the hash of nothing. */
export const merkleRoot = (leaves: readonly Uint8Array[]): string => rootOf(leaves).toString('hex');

function rootOf(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return sha256(LEAF, only);
  const left = largestPowerBelow(leaves.length);
  return sha256(NODE, rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)));
}

/** The left subtree is full: the largest power of two smaller than the number of leaves. */
const largestPowerBelow = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);
