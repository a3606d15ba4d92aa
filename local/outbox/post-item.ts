import { z } from 'zod';

const Recipient = z.union([
  z.string(),
  z.array(z.string()).transform((lines) => lines.join(', ')),
  z
    .record(z.string(), z.unknown())
    .transform((address) => Object.values(address).flat().filter(isText).join(', ')),
]);

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What the post desk is asked to put in the post. */
export const PostItem = z.object({
  invoiceId: z.string(),
  step: z.string(),
  kind: z.string(),
  to: Recipient,
  letter: z.object({
    bucket: z.string(),
    key: z.string(),
    sha256: z.string(),
    fileName: z.string(),
  }),
});
