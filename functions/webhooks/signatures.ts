import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Delivery, isTimely } from './delivery.ts';

type Key = string | Buffer;

/** HMAC-SHA256 over the parts, joined as they are. */
function hmac(key: Key, parts: readonly (string | Buffer)[]): Buffer {
  const digest = createHmac('sha256', key);
  for (const part of parts) digest.update(part);
  return digest.digest();
}

/** Whether one of the signatures given is one of ours; every pair is compared, in constant time. */
export function isSignedBy(
  keys: readonly Key[],
  parts: readonly (string | Buffer)[],
  given: readonly Buffer[],
): boolean {
  let isOurs = false;
  for (const key of keys) {
    const ours = hmac(key, parts);
    for (const one of given) {
      isOurs = (one.length === ours.length && timingSafeEqual(one, ours)) || isOurs;
    }
  }
  return isOurs;
}

/** A signature in hexadecimal; anything else has no bytes and matches nothing. */
export const fromHex = (text: string): Buffer =>
  /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.alloc(0);

/** `t=…,v1=…[,v1=…]` over `time.body`, as Stripe and Qonto sign. */
export function isSignedWithTime(
  header: string | undefined,
  delivery: Delivery,
  secrets: readonly string[],
): boolean {
  const fields = (header ?? '').split(',').map((field) => field.trim().split('='));
  const valuesOf = (name: string) =>
    fields.flatMap(([key, value]) => (key === name && value !== undefined ? [value] : []));
  const [time = ''] = valuesOf('t');
  const given = valuesOf('v1').map(fromHex);
  return isTimely(time, delivery) && isSignedBy(secrets, [`${time}.`, delivery.body], given);
}
