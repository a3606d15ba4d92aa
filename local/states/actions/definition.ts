import * as z from 'zod';
import { readChart } from '../chart/read-chart.ts';
import type { Problem } from '../chart/reading.ts';
import type { Action, Service } from '../service.ts';
import { StatesServiceError } from '../service-error.ts';
import { readInput } from './input.ts';

/** Lets only a definition pass that can be run here as it is. */
export function checkDefinition({ compile }: Service, text: string): void {
  const reading = readChart(text, compile);
  if (reading.kind === 'chart') return;
  const what = reading.problems.map(({ location, message }) => `${message} at ${location || '/'}`);
  throw new StatesServiceError(
    'InvalidDefinition',
    `Invalid State Machine Definition: '${reading.code}: ${what.join(', ')}'`,
  );
}

const validateInput = z.strictObject({
  definition: z.string(),
  type: z.literal('STANDARD').optional(),
  severity: z.enum(['ERROR', 'WARNING']).optional(),
  maxResults: z.int().min(0).optional(),
});

export const validateStateMachineDefinition: Action = ({ compile }, input) => {
  const { definition } = readInput(validateInput, input);
  const reading = readChart(definition, compile);
  if (reading.kind === 'chart') return { result: 'OK', diagnostics: [], truncated: false };
  const diagnosticOf = ({ location, message }: Problem) => ({
    severity: 'ERROR',
    code: reading.code,
    message,
    location: location || '/',
  });
  return { result: 'FAIL', diagnostics: reading.problems.map(diagnosticOf), truncated: false };
};
