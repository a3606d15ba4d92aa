import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';

type Bytes = ArrayBuffer | ArrayBufferView;

/** Of signing keys, which live for a day; the signer asks with the same bytes as long as they do. */
const keys = new WeakMap<Bytes, KeyObject>();
/** Of the secret behind them, with which each request begins. */
let latest: { readonly secret: string; readonly key: KeyObject } | undefined;

/**
 * SHA-256, or HMAC-SHA-256 with a secret, as the SDK's signer asks for it, twice each per request. The SDK's own opens a key
 * anew for every request, which costs more than all of the hashing.
 */
export class QuickSha256 {
  readonly digestLength = 32;
  readonly #key: KeyObject | undefined;
  #chunks: Uint8Array[] = [];

  constructor(secret?: string | Bytes) {
    this.#key = secret === undefined ? undefined : keyOf(secret);
  }

  update(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
  }

  reset(): void {
    this.#chunks = [];
  }

  async digest(): Promise<Uint8Array> {
    const [first = new Uint8Array(), ...rest] = this.#chunks;
    const bytes = rest.length === 0 ? first : Buffer.concat(this.#chunks);
    return this.#key
      ? createHmac('sha256', this.#key).update(bytes).digest()
      : hash('sha256', bytes, 'buffer');
  }
}

function keyOf(secret: string | Bytes): KeyObject {
  if (typeof secret !== 'string') return keyOfBytes(secret);
  if (latest?.secret !== secret) latest = { secret, key: createSecretKey(secret, 'utf8') };
  return latest.key;
}

function keyOfBytes(secret: Bytes): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(viewOf(secret));
  keys.set(secret, key);
  return key;
}

const viewOf = (bytes: Bytes): Uint8Array =>
  ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
