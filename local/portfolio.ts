import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Action = z.object({
  at: z.string().optional(),
  kind: z.string(),
  method: z.enum(['POST', 'PUT', 'PATCH']),
  path: z.string().startsWith('/v1/'),
  body: z.unknown(),
});

/** The sample portfolio: who sends invoices, and what happened, in order. */
const Portfolio = z.object({
  /** Where the story begins. */
  clock: z.iso.datetime({ offset: true }).optional(),
  creditors: z.array(z.looseObject({ id: z.string() })),
  actions: z.array(Action),
});
export type Portfolio = z.infer<typeof Portfolio>;

/** Undefined where the project has no samples. */
export async function readPortfolio(projectDirectory: string): Promise<Portfolio | undefined> {
  const file = join(projectDirectory, 'samples', 'portfolio.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Portfolio.parse(JSON.parse(text));
}
