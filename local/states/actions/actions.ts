import type { Action } from '../service.ts';
import { sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from './callbacks.ts';
import { updateStateMachine } from './change-machine.ts';
import { createStateMachine } from './create-machine.ts';
import { validateStateMachineDefinition } from './definition.ts';
import { describeStateMachine, describeStateMachineForExecution } from './describe-machine.ts';
import { describeExecution, listExecutions, stopExecution } from './executions.ts';
import { getExecutionHistory } from './history.ts';
import { deleteStateMachine, listStateMachines } from './machines.ts';
import { startExecution } from './start-execution.ts';

/** Every action of the service that is implemented, under its wire name. */
export const actions: ReadonlyMap<string, Action> = new Map([
  ['CreateStateMachine', createStateMachine],
  ['UpdateStateMachine', updateStateMachine],
  ['DescribeStateMachine', describeStateMachine],
  ['DescribeStateMachineForExecution', describeStateMachineForExecution],
  ['ListStateMachines', listStateMachines],
  ['DeleteStateMachine', deleteStateMachine],
  ['ValidateStateMachineDefinition', validateStateMachineDefinition],
  ['StartExecution', startExecution],
  ['StopExecution', stopExecution],
  ['DescribeExecution', describeExecution],
  ['ListExecutions', listExecutions],
  ['GetExecutionHistory', getExecutionHistory],
  ['SendTaskSuccess', sendTaskSuccess],
  ['SendTaskFailure', sendTaskFailure],
  ['SendTaskHeartbeat', sendTaskHeartbeat],
]);
