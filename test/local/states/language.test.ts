import { expect, test } from 'vitest';
import { type Fields, machine, openLocal } from './harness.ts';

async function evaluated(expression: string, input: unknown = {}): Promise<unknown> {
  const local = openLocal();
  const states = { A: { Type: 'Pass', Output: { value: `{% ${expression} %}` }, End: true } };
  const execution = await local.start(await local.create('m', machine(states)), input);
  const ended = await local.runToEnd(execution);
  if (ended.status !== 'SUCCEEDED') throw new Error(String(ended.cause));
  return JSON.parse(String(ended.output)).value;
}

test.each([
  ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
  ['$range(0, 10, 5)', [0, 5, 10]],
  ['$range(3, 1, -1)', [3, 2, 1]],
  ['$hash("abc", "MD5")', '900150983cd24fb0d6963f7d28e17f72'],
  ['$hash("abc", "SHA-1")', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['$hash("abc", "SHA-256")', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['$parse("{\\"a\\": [1]}")', { a: [1] }],
  ['$random(7) = $random(7)', true],
  ['$random() < 1', true],
  ['$match($uuid(), /^[0-9a-f-]{36}$/).index', 0],
  ['$now()', '2026-03-02T08:00:00.000Z'],
  ['$now("[D01]/[M01]/[Y0001] [H01]:[m01]", "+0100")', '02/03/2026 09:00'],
  ['$millis()', Date.parse('2026-03-02T08:00:00Z')],
  ['$states.input.list[0]', 1],
  ['$sum($states.input.list)', 6],
  ['$states.input.list[$ > 5]', 'nothing'],
])('%s', async (expression, expected) => {
  const value = evaluated(expression, { list: [1, 2, 3] });
  if (expected === 'nothing') await expect(value).rejects.toThrow('returned nothing (undefined)');
  else expect(await value).toEqual(expected);
});

test('text that is no whole expression is taken as it stands', async () => {
  const local = openLocal();
  const output = {
    a: 'see {% x %} there',
    b: ['{% 1 + 1 %}', { c: '{%$states.input.n%}' }],
    d: null,
  };
  const states = { A: { Type: 'Pass', Output: output, End: true } };
  const execution = await local.start(await local.create('m', machine(states)), { n: 3 });
  const ended = await local.runToEnd(execution);
  expect(JSON.parse(String(ended.output))).toEqual({
    a: 'see {% x %} there',
    b: [2, { c: 3 }],
    d: null,
  });
});

const task = {
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: 'f' },
  End: true,
};
const inner = { StartAt: 'I', States: { I: { Type: 'Succeed' } } };

test.each<[string, Fields, string]>([
  ['a JSONPath field', { A: { Type: 'Pass', ResultPath: '$.x', End: true } }, "'ResultPath'"],
  ['a JSONPath state', { A: { Type: 'Pass', QueryLanguage: 'JSONPath', End: true } }, "'JSONPath'"],
  ['Result', { A: { Type: 'Pass', Result: 1, End: true } }, "'Result'"],
  ['a state type', { A: { Type: 'Magic', End: true } }, "'Magic'"],
  [
    'a resource',
    { A: { ...task, Resource: 'arn:aws:states:::sqs:sendMessage' } },
    'sqs:sendMessage',
  ],
  [
    'an activity',
    { A: { ...task, Resource: 'arn:aws:states:eu-west-3:000000000000:activity:a' } },
    'activity:a',
  ],
  ['credentials', { A: { ...task, Credentials: {} } }, "'Credentials'"],
  [
    'an asynchronous call',
    { A: { ...task, Arguments: { FunctionName: 'f', InvocationType: 'Event' } } },
    '"Event"',
  ],
  [
    'an argument',
    { A: { ...task, Arguments: { FunctionName: 'f', ClientContext: 'x' } } },
    "'ClientContext'",
  ],
  ['no function', { A: { ...task, Arguments: {} } }, '[FunctionName]'],
  [
    'a distributed Map',
    {
      A: {
        Type: 'Map',
        ItemProcessor: {
          ...inner,
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        },
        End: true,
      },
    },
    '"DISTRIBUTED"',
  ],
  [
    'an item reader',
    { A: { Type: 'Map', ItemReader: {}, ItemProcessor: inner, End: true } },
    "'ItemReader'",
  ],
  [
    'an item batcher',
    { A: { Type: 'Map', ItemBatcher: {}, ItemProcessor: inner, End: true } },
    "'ItemBatcher'",
  ],
  ['a broken expression', { A: { Type: 'Pass', Output: '{% 1 + %}', End: true } }, "'1 +'"],
  ['$eval', { A: { Type: 'Pass', Output: '{% $eval("1") %}', End: true } }, '$eval'],
  ['a state that is not there', { A: { Type: 'Pass', Next: 'B' } }, "'B'"],
  ['no way on', { A: { Type: 'Pass' } }, 'Next or End'],
  ['two ways on', { A: { Type: 'Pass', Next: 'A', End: true } }, 'Next or End'],
  [
    'a wait of two kinds',
    { A: { Type: 'Wait', Seconds: 1, Timestamp: '2026-01-01T00:00:00Z', End: true } },
    'Seconds or Timestamp',
  ],
  [
    'a wait until no date-time',
    { A: { Type: 'Wait', Timestamp: '2026-01-01', End: true } },
    "'Timestamp'",
  ],
  [
    'States.ALL before the last clause',
    { A: { ...task, Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['X'] }] } },
    'States.ALL',
  ],
  ['a retry on nothing', { A: { ...task, Retry: [{ ErrorEquals: [] }] } }, "'ErrorEquals'"],
  [
    'one name for two states',
    { A: { Type: 'Parallel', Branches: [inner, inner], End: true } },
    "'I'",
  ],
  ['Assign on a Succeed state', { A: { Type: 'Succeed', Assign: {} } }, "'Assign'"],
  [
    'a variable of the outer scope assigned in a branch',
    {
      A: { Type: 'Pass', Assign: { n: 1 }, Next: 'P' },
      P: {
        Type: 'Parallel',
        Branches: [
          {
            StartAt: 'B',
            States: { B: { Type: 'Pass', Assign: { n: '{% $n + 1 %}' }, End: true } },
          },
        ],
        End: true,
      },
    },
    "'n'",
  ],
  ['a name that is too long', { ['n'.repeat(81)]: { Type: 'Succeed' } }, '80 characters'],
])('a definition with %s is refused by its name', async (_, states, named) => {
  await expect(openLocal().create('m', machine(states))).rejects.toMatchObject({
    name: 'InvalidDefinition',
    message: expect.stringContaining(named),
  });
});

test('a definition that speaks JSONPath, or says too much, is refused', async () => {
  const { create } = openLocal();
  const states = { A: { Type: 'Succeed' } };
  await expect(create('m', { StartAt: 'A', States: states })).rejects.toThrow("'JSONPath'");
  await expect(create('m', { ...machine(states), Surprise: 1 })).rejects.toThrow("'Surprise'");
  await expect(create('m', { QueryLanguage: 'JSONata', StartAt: 'A' })).rejects.toThrow(
    'These fields are required: [States] at /',
  );
  const stateByState = {
    StartAt: 'A',
    States: { A: { Type: 'Succeed', QueryLanguage: 'JSONata' } },
  };
  await expect(create('m', stateByState)).resolves.toContain('stateMachine:m');
});
