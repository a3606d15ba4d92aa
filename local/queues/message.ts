import { z } from 'zod';

/** Attributes of a message in the form SNS and SQS share. */
export const MessageAttributes = z.record(
  z.string(),
  z.object({ dataType: z.string(), stringValue: z.string() }),
);
export type MessageAttributes = z.infer<typeof MessageAttributes>;

export type OutgoingMessage = {
  readonly queueArn: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly sentAt: number;
};

export type ReceivedMessage = OutgoingMessage & {
  readonly id: string;
  readonly receipt: string;
  readonly receives: number;
  readonly firstReceivedAt: number;
};
