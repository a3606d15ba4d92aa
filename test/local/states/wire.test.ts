import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidDefinition,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { afterAll, expect, test } from 'vitest';
import { answerStatesRequest } from '../../../local/states/wire.ts';
import { lambdaArn, machine, openLocal, roleArn } from './harness.ts';

const local = openLocal({ keep: () => null });

const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const target = request.headers['x-amz-target'];
  const answered = await answerStatesRequest(
    local.engine,
    typeof target === 'string' ? target : undefined,
    Buffer.concat(chunks).toString(),
  );
  response.writeHead(answered.status, answered.headers).end(answered.body);
}
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const client = new SFNClient({
  endpoint: `http://127.0.0.1:${port}`,
  region: 'eu-west-3',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
});

afterAll(() => {
  client.destroy();
  server.close();
});

const listening = machine({
  L: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: lambdaArn('keep'), Payload: '{% $states.context.Task.Token %}' },
    End: true,
  },
});

test('the AWS SDK drives a machine from its creation to its history', async () => {
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({ name: 'm', definition: JSON.stringify(listening), roleArn }),
  );
  const { executionArn, startDate } = await client.send(
    new StartExecutionCommand({ stateMachineArn, input: '{"a":1}' }),
  );
  expect(startDate).toEqual(new Date('2026-03-02T08:00:00.000Z'));
  await local.engine.idle();
  const taskToken = String(local.calls[0]?.payload);
  await client.send(new SendTaskSuccessCommand({ taskToken, output: '"paid"' }));
  await local.engine.idle();
  expect(await client.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
    status: 'SUCCEEDED',
    output: '"paid"',
    stopDate: new Date('2026-03-02T08:00:00.000Z'),
  });
  const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }));
  expect(events?.map((event) => event.type)).toContain('TaskSubmitted');
  expect(events?.at(-1)).toMatchObject({
    timestamp: new Date('2026-03-02T08:00:00.000Z'),
    executionSucceededEventDetails: { output: '"paid"' },
  });
  const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn }));
  expect(executions).toMatchObject([{ executionArn, status: 'SUCCEEDED' }]);
  await expect(
    client.send(new SendTaskSuccessCommand({ taskToken, output: '1' })),
  ).rejects.toBeInstanceOf(TaskTimedOut);
});

test('exceptions come as the classes of the SDK, with their message and status', async () => {
  const executionArn = 'arn:aws:states:eu-west-3:000000000000:execution:m:none';
  const missing = client.send(new StopExecutionCommand({ executionArn }));
  await expect(missing).rejects.toBeInstanceOf(ExecutionDoesNotExist);
  await expect(missing).rejects.toMatchObject({
    message: `Execution Does Not Exist: '${executionArn}'`,
    $metadata: { httpStatusCode: 400, requestId: expect.any(String) },
  });
  const invalid = client.send(
    new CreateStateMachineCommand({ name: 'x', definition: '{}', roleArn }),
  );
  await expect(invalid).rejects.toBeInstanceOf(InvalidDefinition);
});

test('a target or a body that is not understood is refused', async () => {
  expect(await answerStatesRequest(local.engine, 'DynamoDB.GetItem', '{}')).toMatchObject({
    status: 400,
    body: expect.stringContaining('UnknownOperationException'),
  });
  expect(
    await answerStatesRequest(local.engine, 'AWSStepFunctions.StartExecution', '{'),
  ).toMatchObject({ status: 400, body: expect.stringContaining('SerializationException') });
});
