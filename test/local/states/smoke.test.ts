import { expect, test } from 'vitest';
import { chainOf, lambdaArn, machine, openLocal } from './harness.ts';

test('a machine with every kind of state runs to its end', async () => {
  const local = openLocal({
    double: (payload) => ({ twice: 2 * Number((payload as { n: number }).n) }),
  });
  const arn = await local.create(
    'all',
    machine({
      Start: {
        Type: 'Pass',
        Assign: { x: '{% $states.input.n %}' },
        Output: { n: '{% $states.input.n + 1 %}' },
        Next: 'Double',
      },
      Double: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: { FunctionName: lambdaArn('double'), Payload: '{% $states.input %}' },
        Output: '{% $states.result.Payload %}',
        Next: 'Which',
      },
      Which: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $states.input.twice > $x %}', Next: 'Rest' }],
        Default: 'Lost',
      },
      Rest: { Type: 'Wait', Seconds: 3600, Next: 'Both' },
      Both: {
        Type: 'Parallel',
        Branches: [
          { StartAt: 'A', States: { A: { Type: 'Pass', Output: 'a', End: true } } },
          {
            StartAt: 'B',
            States: {
              B: { Type: 'Task', Resource: lambdaArn('double'), Arguments: { n: 4 }, End: true },
            },
          },
        ],
        Next: 'Each',
      },
      Each: {
        Type: 'Map',
        Items: [1, 2, 3],
        ItemProcessor: {
          ProcessorConfig: { Mode: 'INLINE' },
          StartAt: 'One',
          States: { One: { Type: 'Pass', Output: '{% $states.input * 10 %}', End: true } },
        },
        Next: 'Done',
      },
      Done: { Type: 'Succeed' },
      Lost: { Type: 'Fail', Error: 'Lost' },
    }),
  );
  const execution = await local.start(arn, { n: 1 });
  const ended = await local.runToEnd(execution);
  console.log(chainOf(await local.history(execution)).join('\n'));
  expect(ended).toMatchObject({ status: 'SUCCEEDED', output: '[10,20,30]' });
});
