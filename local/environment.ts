import { z } from 'zod';

const Variables = z.object({
  RELANCE_PORT: z.coerce.number().int().min(1).max(65_534).optional(),
  RELANCE_DATA: z.string().min(1).optional(),
  AWS_ENDPOINT_URL_LAMBDA: z.url().optional(),
  LOG_LEVEL: z.string().optional(),
});

/** What the surroundings of the process say. This and the entry point alone read them. */
export type Environment = z.infer<typeof Variables> & {
  /** All of it, for the process that synthesises the assembly. */
  readonly inherited: Readonly<NodeJS.ProcessEnv>;
};

export function readEnvironment(): Environment {
  return { ...Variables.parse(process.env), inherited: process.env };
}
