import { describe, expect, test } from 'vitest';
import { type Fields, machine, openLocal, roleArn } from './harness.ts';

const waiting = machine({ W: { Type: 'Wait', Seconds: 60, End: true } });
const text = JSON.stringify(waiting);
const machineArn = 'arn:aws:states:eu-west-3:000000000000:stateMachine:m';

describe('machines', () => {
  test('the same machine again is no error; another definition under its name is', async () => {
    const { ask } = openLocal();
    const first = await ask('CreateStateMachine', { name: 'm', definition: text, roleArn });
    const again = await ask('CreateStateMachine', {
      name: 'm',
      definition: text,
      roleArn: 'other',
    });
    expect(first).toEqual({ stateMachineArn: machineArn, creationDate: 1_772_438_400 });
    expect(again).toEqual(first);
    await expect(
      ask('CreateStateMachine', { name: 'm', definition: ` ${text}`, roleArn }),
    ).rejects.toMatchObject({
      name: 'StateMachineAlreadyExists',
      message: `State Machine Already Exists: '${machineArn}'`,
    });
  });

  test('are described, updated, listed and deleted', async () => {
    const local = openLocal();
    await local.create('m', waiting);
    await local.create('n', waiting);
    const described = await local.ask('DescribeStateMachine', { stateMachineArn: machineArn });
    expect(described).toEqual({
      stateMachineArn: machineArn,
      name: 'm',
      status: 'ACTIVE',
      definition: text,
      roleArn,
      type: 'STANDARD',
      creationDate: 1_772_438_400,
      loggingConfiguration: { level: 'OFF', includeExecutionData: false },
      tracingConfiguration: { enabled: false },
    });
    const updated = await local.ask('UpdateStateMachine', {
      stateMachineArn: machineArn,
      roleArn: 'another',
    });
    expect(await local.ask('DescribeStateMachine', { stateMachineArn: machineArn })).toMatchObject({
      roleArn: 'another',
      revisionId: updated.revisionId,
    });
    const page = await local.ask('ListStateMachines', { maxResults: 1 });
    expect(page.stateMachines).toMatchObject([{ name: 'm', type: 'STANDARD' }]);
    const rest = await local.ask('ListStateMachines', { nextToken: page.nextToken });
    expect(rest.stateMachines).toMatchObject([{ name: 'n' }]);
    expect(rest).not.toHaveProperty('nextToken');
    await local.ask('DeleteStateMachine', { stateMachineArn: machineArn });
    await expect(local.start(machineArn)).rejects.toMatchObject({
      name: 'StateMachineDoesNotExist',
    });
  });

  test('a running execution keeps the definition it started with', async () => {
    const local = openLocal();
    await local.create('m', waiting);
    const execution = await local.start(machineArn);
    await local.engine.idle();
    local.engine.registerMachine({
      name: 'm',
      roleArn,
      definition: JSON.stringify(machine({ P: { Type: 'Pass', Output: 'new', End: true } })),
    });
    expect(
      await local.ask('DescribeStateMachineForExecution', { executionArn: execution }),
    ).toMatchObject({ definition: text });
    expect(await local.runToEnd(execution)).toMatchObject({ output: '{}' });
    expect(await local.runToEnd(await local.start(machineArn))).toMatchObject({ output: '"new"' });
  });
});

describe('executions', () => {
  test('the same name and input while it runs starts nothing more', async () => {
    const local = openLocal();
    await local.create('m', waiting);
    const [first, second] = await Promise.all([
      local.start(machineArn, { a: 1 }, 'one'),
      local.start(machineArn, { a: 1 }, 'one'),
    ]);
    expect(second).toBe(first);
    const exists = { name: 'ExecutionAlreadyExists' };
    await expect(local.start(machineArn, { a: 2 }, 'one')).rejects.toMatchObject(exists);
    await local.runToEnd(first);
    await expect(local.start(machineArn, { a: 1 }, 'one')).rejects.toMatchObject(exists);
  });

  test('are listed newest first, by status, in pages', async () => {
    const local = openLocal();
    await local.create('m', waiting);
    for (const name of ['a', 'b', 'c']) await local.start(machineArn, {}, name);
    const stopped = `arn:aws:states:eu-west-3:000000000000:execution:m:b`;
    await local.ask('StopExecution', { executionArn: stopped, error: 'E', cause: 'enough' });
    const page = await local.ask('ListExecutions', { stateMachineArn: machineArn, maxResults: 2 });
    expect((page.executions as Fields[]).map((item) => item.name)).toEqual(['c', 'b']);
    const rest = await local.ask('ListExecutions', {
      stateMachineArn: machineArn,
      nextToken: page.nextToken,
    });
    expect((rest.executions as Fields[]).map((item) => item.name)).toEqual(['a']);
    const aborted = await local.ask('ListExecutions', {
      stateMachineArn: machineArn,
      statusFilter: 'ABORTED',
    });
    expect(aborted.executions).toMatchObject([{ name: 'b', redriveCount: 0 }]);
    expect(await local.describe(stopped)).toMatchObject({
      status: 'ABORTED',
      error: 'E',
      cause: 'enough',
      redriveStatus: 'REDRIVABLE',
    });
  });

  test('are described with their input as it was given', async () => {
    const local = openLocal();
    await local.create('m', waiting);
    const execution = await local.start(machineArn, '{ "a" : 1.0 }');
    await local.engine.idle();
    expect(await local.describe(execution)).toEqual({
      executionArn: execution,
      stateMachineArn: machineArn,
      name: execution.split(':').at(-1),
      status: 'RUNNING',
      startDate: 1_772_438_400,
      input: '{ "a" : 1.0 }',
      inputDetails: { included: true },
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
      redriveStatusReason: 'Execution is RUNNING and cannot be redriven',
    });
  });

  test('give their history in pages, in both orders, with and without data', async () => {
    const local = openLocal();
    await local.create('m', waiting);
    const executionArn = await local.start(machineArn);
    await local.runToEnd(executionArn);
    const idsOf = (page: Fields) => (page.events as Fields[]).map((event) => event.id);
    const first = await local.ask('GetExecutionHistory', { executionArn, maxResults: 3 });
    expect(idsOf(first)).toEqual([1, 2, 3]);
    const { nextToken } = first;
    const second = await local.ask('GetExecutionHistory', {
      executionArn,
      maxResults: 3,
      nextToken,
    });
    expect(idsOf(second)).toEqual([4]);
    const reverse = await local.ask('GetExecutionHistory', { executionArn, reverseOrder: true });
    expect(idsOf(reverse)).toEqual([4, 3, 2, 1]);
    const bare = await local.ask('GetExecutionHistory', {
      executionArn,
      includeExecutionData: false,
    });
    expect(JSON.stringify(bare)).not.toMatch(/"(in|out)put":/);
  });
});

describe('what is refused', () => {
  const start = { stateMachineArn: machineArn };
  test.each([
    [
      'CreateStateMachine',
      { name: 'a b', definition: text, roleArn },
      'InvalidName',
      "Invalid Name: 'a b'",
    ],
    ['CreateStateMachine', { name: 'x'.repeat(81), definition: text, roleArn }, 'InvalidName', ''],
    [
      'CreateStateMachine',
      { name: 'n', definition: '{', roleArn },
      'InvalidDefinition',
      'INVALID_JSON',
    ],
    [
      'CreateStateMachine',
      { name: 'n', definition: text, roleArn, publish: true },
      'ValidationException',
      'publish',
    ],
    [
      'CreateStateMachine',
      { name: 'n', definition: text, roleArn, type: 'EXPRESS' },
      'ValidationException',
      "Value 'EXPRESS' at 'type'",
    ],
    [
      'StartExecution',
      { stateMachineArn: 'nonsense' },
      'InvalidArn',
      "Invalid Arn: 'Invalid ARN prefix: nonsense'",
    ],
    [
      'StartExecution',
      { ...start, input: 'not json' },
      'InvalidExecutionInput',
      'Invalid State Machine Execution Input',
    ],
    [
      'StartExecution',
      { ...start, input: '' },
      'InvalidExecutionInput',
      "'Invalid execution input.'",
    ],
    ['StartExecution', { ...start, name: 'a/b' }, 'InvalidName', ''],
    [
      'StartExecution',
      { ...start, input: `"${'é'.repeat(131_072)}"` },
      'ValidationException',
      'less than or equal to 262144',
    ],
    ['StartExecution', { ...start, surprise: 1 }, 'ValidationException', 'surprise'],
    ['DescribeExecution', { executionArn: 'nonsense' }, 'InvalidArn', ''],
    [
      'DescribeExecution',
      { executionArn: 'arn:aws:states:eu-west-3:000000000000:execution:m:none' },
      'ExecutionDoesNotExist',
      '',
    ],
    [
      'ListExecutions',
      { ...start, statusFilter: 'succeeded' },
      'ValidationException',
      "1 validation error detected: Value 'succeeded' at 'statusFilter' failed to satisfy constraint: Member must satisfy enum value set: [SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED, RUNNING]",
    ],
    [
      'ListExecutions',
      { ...start, maxResults: 1001 },
      'ValidationException',
      "Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000",
    ],
    ['ListExecutions', { ...start, nextToken: 'x' }, 'InvalidToken', ''],
    ['UpdateStateMachine', start, 'MissingRequiredParameter', ''],
    ['RedriveExecution', {}, 'UnknownOperationException', 'RedriveExecution'],
  ])('%s %j: %s', async (action, input, name, message) => {
    const local = openLocal();
    await local.create('m', waiting);
    await expect(local.ask(action, input)).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });
});

test('a definition can be checked without being kept', async () => {
  const { ask } = openLocal();
  expect(await ask('ValidateStateMachineDefinition', { definition: text })).toEqual({
    result: 'OK',
    diagnostics: [],
    truncated: false,
  });
  const bad = JSON.stringify(machine({ A: { Type: 'Pass', ResultPath: '$', End: true } }));
  expect(await ask('ValidateStateMachineDefinition', { definition: bad })).toMatchObject({
    result: 'FAIL',
    diagnostics: [{ severity: 'ERROR', code: 'SCHEMA_VALIDATION_FAILED', location: '/States/A' }],
  });
});
