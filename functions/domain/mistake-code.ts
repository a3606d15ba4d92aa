import * as z from 'zod';
import type { CivilDate } from './civil-date.ts';

/** What is wrong with one field, for programs and for people of any language; the words of the API are English. */
export const MistakeCode = z.enum([
  'missing',
  'unknown-field',
  'wrong-type',
  'wrong-format',
  'not-one-of',
  'too-small',
  'too-big',
  'not-valid',
  'too-early',
  'in-the-future',
  'not-the-sum',
  'not-known',
  'not-expected',
  'repeated',
  'out-of-order',
  'differs',
  'not-a-pdf',
  'not-an-image',
  'rate-too-low',
  'not-sayable',
]);
export type MistakeCode = z.infer<typeof MistakeCode>;

/** What the code is about: the least and the most allowed, the values, the day. Amounts are in cents. */
export const MistakeFacts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string())]),
);

export const CodedMistake = z.strictObject({
  code: MistakeCode.describe('What is wrong, for programs; detail says it in English'),
  facts: MistakeFacts.optional().describe('What the code is about: least, most, values, day'),
});
export type CodedMistake = z.infer<typeof CodedMistake>;

/** A day that must be `day` or one after it. */
export const tooEarly = (day: CivilDate): CodedMistake => ({ code: 'too-early', facts: { day } });
