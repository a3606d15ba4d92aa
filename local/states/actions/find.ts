import { checkExecutionArn, checkMachineArn } from '../arns.ts';
import type { Service } from '../service.ts';
import { StatesServiceError } from '../service-error.ts';
import type { Execution } from '../store/execution-store.ts';
import type { Machine } from '../store/machine-store.ts';

export function findMachine({ machines }: Service, arn: string): Machine {
  checkMachineArn(arn);
  const machine = machines.byArn(arn);
  if (machine !== undefined) return machine;
  throw new StatesServiceError(
    'StateMachineDoesNotExist',
    `State Machine Does Not Exist: '${arn}'`,
  );
}

export function findExecution({ executions }: Service, arn: string): Execution {
  checkExecutionArn(arn);
  const execution = executions.byArn(arn);
  if (execution !== undefined) return execution;
  throw new StatesServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
}
