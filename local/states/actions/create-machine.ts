import * as z from 'zod';
import { machineArnOf } from '../arns.ts';
import type { MachineRegistration } from '../contract.ts';
import { checkName } from '../names.ts';
import type { Action, Service } from '../service.ts';
import { StatesServiceError } from '../service-error.ts';
import type { Machine } from '../store/machine-store.ts';
import { checkDefinition } from './definition.ts';
import { readInput, toSeconds } from './input.ts';
import { machineOptions } from './machine-options.ts';

const createInput = z.strictObject({
  name: z.string(),
  definition: z.string().min(1),
  roleArn: z.string().min(1),
  type: z.literal('STANDARD').optional(),
  tags: z.array(z.unknown()).optional(),
  ...machineOptions,
});

/** The same machine again is no error; another definition under the same name is. */
export const createStateMachine: Action = (service, input) => {
  const { name, definition, roleArn } = readInput(createInput, input);
  checkName(name);
  checkDefinition(service, definition);
  const arn = machineArnOf(service.place, name);
  const known = service.machines.byArn(arn);
  if (known === undefined) return created(insertMachine(service, { name, definition, roleArn }));
  if (service.machines.definitionText(known.definition) === definition) return created(known);
  throw new StatesServiceError(
    'StateMachineAlreadyExists',
    `State Machine Already Exists: '${arn}'`,
  );
};

function created(machine: Machine): unknown {
  return { stateMachineArn: machine.arn, creationDate: toSeconds(machine.createdAt) };
}

export function insertMachine(service: Service, parts: MachineRegistration): Machine {
  const now = service.clock.now();
  const machine: Machine = {
    arn: machineArnOf(service.place, parts.name),
    name: parts.name,
    roleArn: parts.roleArn,
    definition: service.machines.saveDefinition(parts.definition),
    createdAt: now,
    updatedAt: now,
    revisionId: undefined,
  };
  service.machines.save(machine);
  return machine;
}
