import * as z from 'zod';
import { sfnClient } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import { type Executions, executions } from '#adapters/executions.ts';

/** The executions of the calendars' machines, as the function's environment names them. */
export function executionsOfEnvironment(): Executions {
  const { MACHINE_PREFIX } = environment(z.object({ MACHINE_PREFIX: z.string() }));
  return executions(sfnClient(), MACHINE_PREFIX);
}
