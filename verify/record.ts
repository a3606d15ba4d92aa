import * as z from 'zod';

const File = z.object({ key: z.string(), sha256: z.string() });

/** What the verifier reads of a record; all its other fields count too, in the hash. */
export const ProofRecord = z.looseObject({
  invoiceId: z.string(),
  sequence: z.int().positive(),
  kind: z.string(),
  at: z.string(),
  letter: File.optional(),
  message: File.optional(),
  previousHash: z.string(),
  hash: z.string(),
});
export type ProofRecord = z.infer<typeof ProofRecord>;

/** One line of the export, with all that does not hold of it. */
export type Finding = {
  readonly line: number;
  readonly record: ProofRecord | undefined;
  readonly faults: readonly string[];
};
