import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Action, Service } from '../service.ts';
import { StatesServiceError } from '../service-error.ts';
import type { Machine } from '../store/machine-store.ts';
import { checkDefinition } from './definition.ts';
import { findMachine } from './find.ts';
import { readInput, toSeconds } from './input.ts';
import { machineOptions } from './machine-options.ts';

const updateInput = z.strictObject({
  stateMachineArn: z.string(),
  definition: z.string().min(1).optional(),
  roleArn: z.string().min(1).optional(),
  ...machineOptions,
});

/** Executions that run keep the definition they started with. */
export const updateStateMachine: Action = (service, input) => {
  const { stateMachineArn, definition, roleArn } = readInput(updateInput, input);
  const machine = findMachine(service, stateMachineArn);
  if (definition === undefined && roleArn === undefined) {
    throw new StatesServiceError(
      'MissingRequiredParameter',
      'Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified',
    );
  }
  return changeMachine(service, machine, { definition, roleArn });
};

export function changeMachine(
  service: Service,
  machine: Machine,
  {
    definition,
    roleArn,
  }: { readonly definition: string | undefined; readonly roleArn: string | undefined },
): unknown {
  if (definition !== undefined) checkDefinition(service, definition);
  const updatedAt = service.clock.now();
  const revisionId = randomUUID();
  service.machines.save({
    ...machine,
    roleArn: roleArn ?? machine.roleArn,
    definition:
      definition === undefined ? machine.definition : service.machines.saveDefinition(definition),
    updatedAt,
    revisionId,
  });
  return { updateDate: toSeconds(updatedAt), revisionId };
}
