import { isRecord } from '../json.ts';
import type { Onward, TaskResource, TaskState, Template } from './chart.ts';
import { readLeaving, readRecovery } from './read-recovery.ts';
import { readTemplate } from './read-template.ts';
import { requireText } from './read-values.ts';
import { complain, type Source } from './reading.ts';

const functionArn = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]+(:[^:]+)?$/;
const invokeArn = /^arn:aws[a-z-]*:states:::lambda:invoke(\.waitForTaskToken)?$/;

/** What of Lambda's Invoke a Task may name. */
const invokeArguments = new Set(['FunctionName', 'Payload', 'Qualifier', 'InvocationType']);

export function readTask(source: Source, name: string, onward: Onward): TaskState {
  const resource = readResource(source);
  if (resource.kind === 'invoke') checkInvokeArguments(source);
  return {
    type: 'Task',
    name,
    resource,
    arguments: readTemplate(source, 'Arguments'),
    timeoutSeconds: readSeconds(source, 'TimeoutSeconds'),
    heartbeatSeconds: readSeconds(source, 'HeartbeatSeconds'),
    onward,
    ...readRecovery(source),
    ...readLeaving(source),
  };
}

function readResource(source: Source): TaskResource {
  const arn = requireText(source, 'Resource');
  if (functionArn.test(arn)) return { kind: 'function', arn };
  const invoke = invokeArn.exec(arn);
  if (invoke === null) complain(source, `The resource '${arn}' is not supported`);
  return { kind: 'invoke', withToken: invoke?.[1] !== undefined };
}

function checkInvokeArguments(source: Source): void {
  const given = source.fields.Arguments;
  if (given === undefined) complain(source, 'These fields are required: [Arguments]');
  if (!isRecord(given)) return;
  if (given.FunctionName === undefined) {
    complain(source, 'These fields are required: [FunctionName] in Arguments');
  }
  for (const name of Object.keys(given)) {
    if (!invokeArguments.has(name)) complain(source, `The argument '${name}' is not supported`);
  }
  const type = given.InvocationType;
  if (type !== undefined && type !== 'RequestResponse') {
    complain(source, `The InvocationType ${JSON.stringify(type)} is not supported`);
  }
}

function readSeconds(source: Source, name: string): Template | undefined {
  const template = readTemplate(source, name);
  if (template?.kind !== 'literal') return template;
  const { value } = template;
  if (!Number.isInteger(value) || Number(value) < 1) {
    complain(source, `The field '${name}' must be a positive integer`);
  }
  return template;
}
