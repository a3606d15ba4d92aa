import { z } from 'zod';
import { MessageAttributes, type ReceivedMessage } from './message.ts';

const Row = z.object({
  id: z.string(),
  queue_arn: z.string(),
  body: z.string(),
  attributes: z.string().transform((text) => MessageAttributes.parse(JSON.parse(text))),
  sent_at: z.number(),
  receives: z.number(),
  first_received_at: z.number(),
  receipt: z.string(),
});

export function receivedMessage(row: unknown): ReceivedMessage {
  const { queue_arn, sent_at, first_received_at, ...rest } = Row.parse(row);
  return { ...rest, queueArn: queue_arn, sentAt: sent_at, firstReceivedAt: first_received_at };
}
