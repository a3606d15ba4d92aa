import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Queue } from '../assembly/messaging.ts';
import type { Clock } from '../clock.ts';
import type { QueueStore } from '../queues/queue-store.ts';
import { jsonAnswer, type WireAnswer } from '../wire/answer.ts';
import { ServiceError, unknownAction } from '../wire/service-error.ts';

export type SqsOptions = {
  readonly store: QueueStore;
  readonly queues: readonly Queue[];
  readonly clock: Clock;
};

const SendMessage = z.strictObject({ QueueUrl: z.string(), MessageBody: z.string().min(1) });
const DeleteMessage = z.strictObject({ QueueUrl: z.string(), ReceiptHandle: z.string() });
const ReceiveMessage = z.strictObject({
  QueueUrl: z.string(),
  MaxNumberOfMessages: z.int().min(1).max(10).default(1),
  WaitTimeSeconds: z.int().optional(),
  AttributeNames: z.array(z.string()).optional(),
  MessageSystemAttributeNames: z.array(z.string()).optional(),
});
const GetQueueUrl = z.strictObject({ QueueName: z.string() });
const GetQueueAttributes = z.strictObject({
  QueueUrl: z.string(),
  AttributeNames: z.array(z.string()).optional(),
});

/** Simple Queue Service, JSON protocol. Nobody waits here for messages: a queue that is empty says so at once. */
export function sqsService({ store, queues, clock }: SqsOptions) {
  const actions = new Map<string, (input: unknown) => unknown>([
    ['SendMessage', send],
    ['ReceiveMessage', receive],
    ['DeleteMessage', remove],
    ['GetQueueUrl', (input) => ({ QueueUrl: queueAt(GetQueueUrl.parse(input).QueueName).url })],
    ['GetQueueAttributes', attributes],
  ]);
  return (action: string, input: unknown): WireAnswer => {
    const run = actions.get(action);
    if (run === undefined) throw unknownAction('SQS', action);
    return jsonAnswer(200, run(input));
  };

  function send(input: unknown) {
    const { QueueUrl, MessageBody } = SendMessage.parse(input);
    const { arn } = queueAt(QueueUrl);
    const message = { queueArn: arn, body: MessageBody, attributes: {}, sentAt: clock.now() };
    return { MessageId: store.send(message), MD5OfMessageBody: md5(MessageBody) };
  }

  function receive(input: unknown) {
    const { QueueUrl, MaxNumberOfMessages } = ReceiveMessage.parse(input);
    const messages = store.receive(queueAt(QueueUrl), clock.now(), MaxNumberOfMessages);
    return { Messages: messages.map(({ id, receipt, body }) => wireMessage(id, receipt, body)) };
  }

  function remove(input: unknown) {
    store.remove([DeleteMessage.parse(input).ReceiptHandle]);
    return {};
  }

  function attributes(input: unknown) {
    const { arn } = queueAt(GetQueueAttributes.parse(input).QueueUrl);
    const ApproximateNumberOfMessages = String(store.count(arn));
    return { Attributes: { QueueArn: arn, ApproximateNumberOfMessages } };
  }

  function queueAt(urlOrName: string): Queue {
    const found = queues.find(({ name }) => name === urlOrName.split('/').at(-1));
    if (found !== undefined) return found;
    const message = 'The specified queue does not exist.';
    throw new ServiceError('com.amazonaws.sqs#QueueDoesNotExist', message);
  }
}

function wireMessage(MessageId: string, ReceiptHandle: string, Body: string) {
  return { MessageId, ReceiptHandle, MD5OfBody: md5(Body), Body };
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
