import { StatesServiceError } from './service-error.ts';

export type Place = { readonly region: string; readonly accountId: string };

export function machineArnOf({ region, accountId }: Place, name: string): string {
  return `arn:aws:states:${region}:${accountId}:stateMachine:${name}`;
}

export function executionArnOf(
  { region, accountId }: Place,
  machine: string,
  name: string,
): string {
  return `arn:aws:states:${region}:${accountId}:execution:${machine}:${name}`;
}

const machineArn = /^arn:aws[a-z-]*:states:[a-z0-9-]+:\d{12}:stateMachine:[^:/]+$/;
const executionArn = /^arn:aws[a-z-]*:states:[a-z0-9-]+:\d{12}:execution:[^:/]+:[^:/]+$/;

export function checkMachineArn(arn: string): void {
  if (!machineArn.test(arn)) throw invalidArn(arn);
}

export function checkExecutionArn(arn: string): void {
  if (!executionArn.test(arn)) throw invalidArn(arn);
}

function invalidArn(arn: string): StatesServiceError {
  return new StatesServiceError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn}'`);
}
