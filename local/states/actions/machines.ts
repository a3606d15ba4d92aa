import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { machineArnOf } from '../arns.ts';
import { checkName } from '../names.ts';
import type { Action, Service } from '../service.ts';
import { StatesServiceError } from '../service-error.ts';
import type { Machine } from '../store/machine-store.ts';
import { checkDefinition } from './definition.ts';
import { findMachine } from './find.ts';
import {
  pageFields,
  pageSize,
  readInput,
  readPageToken,
  toSeconds,
  writePageToken,
} from './input.ts';

/** Logs, traces and keys of its own are refused unless they say what is anyhow so. */
const options = {
  loggingConfiguration: z
    .strictObject({
      level: z.literal('OFF').optional(),
      includeExecutionData: z.boolean().optional(),
      destinations: z.array(z.unknown()).max(0).optional(),
    })
    .optional(),
  tracingConfiguration: z.strictObject({ enabled: z.literal(false).optional() }).optional(),
  encryptionConfiguration: z.strictObject({ type: z.literal('AWS_OWNED_KEY') }).optional(),
  publish: z.literal(false).optional(),
};

const createInput = z.strictObject({
  name: z.string(),
  definition: z.string().min(1),
  roleArn: z.string().min(1),
  type: z.literal('STANDARD').optional(),
  tags: z.array(z.unknown()).optional(),
  ...options,
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

export type MachineParts = {
  readonly name: string;
  readonly definition: string;
  readonly roleArn: string;
};

export function insertMachine(service: Service, parts: MachineParts): Machine {
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

const updateInput = z.strictObject({
  stateMachineArn: z.string(),
  definition: z.string().min(1).optional(),
  roleArn: z.string().min(1).optional(),
  ...options,
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

const arnInput = z.strictObject({ stateMachineArn: z.string() });

export const deleteStateMachine: Action = (service, input) => {
  service.machines.remove(readInput(arnInput, input).stateMachineArn);
  return {};
};

const listInput = z.strictObject(pageFields);

export const listStateMachines: Action = ({ machines }, input) => {
  const { maxResults, nextToken } = readInput(listInput, input);
  const start = readPageToken(nextToken) ?? 0;
  const end = start + pageSize(maxResults);
  const all = machines.list();
  return {
    stateMachines: all.slice(start, end).map(({ arn, name, createdAt }) => ({
      stateMachineArn: arn,
      name,
      type: 'STANDARD',
      creationDate: toSeconds(createdAt),
    })),
    ...(end < all.length ? { nextToken: writePageToken(end) } : {}),
  };
};
