import { createHash } from 'node:crypto';
import { accountId, region } from '../assembly/place.ts';
import type { ReceivedMessage } from './message.ts';

/** The event a function is given for a batch of messages. */
export function sqsEvent(messages: readonly ReceivedMessage[]): string {
  return JSON.stringify({ Records: messages.map(record) });
}

function record(message: ReceivedMessage) {
  return {
    messageId: message.id,
    receiptHandle: message.receipt,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: accountId,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, attribute]) => [
        name,
        { ...attribute, stringListValues: [], binaryListValues: [] },
      ]),
    ),
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: message.queueArn,
    awsRegion: region,
  };
}
