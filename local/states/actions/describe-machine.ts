import * as z from 'zod';
import type { Action } from '../service.ts';
import { findExecution, findMachine } from './find.ts';
import { readInput, toSeconds } from './input.ts';

const describeInput = z.strictObject({
  stateMachineArn: z.string(),
  includedData: z.literal('ALL_DATA').optional(),
});

const settings = {
  loggingConfiguration: { level: 'OFF', includeExecutionData: false },
  tracingConfiguration: { enabled: false },
};

export const describeStateMachine: Action = (service, input) => {
  const machine = findMachine(service, readInput(describeInput, input).stateMachineArn);
  const { revisionId } = machine;
  return {
    stateMachineArn: machine.arn,
    name: machine.name,
    status: 'ACTIVE',
    definition: service.machines.definitionText(machine.definition),
    roleArn: machine.roleArn,
    type: 'STANDARD',
    creationDate: toSeconds(machine.createdAt),
    ...settings,
    ...(revisionId === undefined ? {} : { revisionId }),
  };
};

const forExecutionInput = z.strictObject({
  executionArn: z.string(),
  includedData: z.literal('ALL_DATA').optional(),
});

/** The machine as the execution knows it: with the definition it started with. */
export const describeStateMachineForExecution: Action = (service, input) => {
  const execution = findExecution(service, readInput(forExecutionInput, input).executionArn);
  const machine = service.machines.byArn(execution.machineArn);
  return {
    stateMachineArn: execution.machineArn,
    name: execution.machineName,
    definition: service.machines.definitionText(execution.definition),
    roleArn: execution.roleArn,
    updateDate: toSeconds(machine?.updatedAt ?? execution.startedAt),
    ...settings,
    ...(machine?.revisionId === undefined ? {} : { revisionId: machine.revisionId }),
  };
};
