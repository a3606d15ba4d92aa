import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Topic } from '../assembly/messaging.ts';
import type { Clock } from '../clock.ts';
import { transactionally } from '../database.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { PostItem } from '../outbox/post-item.ts';
import type { MessageAttributes } from '../queues/message.ts';
import type { Publish } from '../topics/publish.ts';
import type { WireAnswer } from '../wire/answer.ts';
import { numbered, queryProtocol } from '../wire/query-protocol.ts';
import { ServiceError, unknownAction } from '../wire/service-error.ts';
import type { TakenText } from './sms-log.ts';

export const snsProtocol = queryProtocol('http://sns.amazonaws.com/doc/2010-03-31/');

export type SnsOptions = {
  readonly database: DatabaseSync;
  readonly clock: Clock;
  readonly outbox: OutboxStore;
  readonly publish: Publish;
  readonly topics: readonly Topic[];
  /** Told of every text that was taken, for the carriers' log. */
  readonly logText: (text: TakenText) => void;
};

const e164 = /^\+[1-9]\d{6,14}$/;
const maxMessageBytes = 256 * 1024;

/** Simple Notification Service: texts to phones, and messages to topics. The post desk's topic is also part of the outbox. */
export function snsService({ database, clock, outbox, publish, topics, logText }: SnsOptions) {
  const sendText = (phone: string, message: string, attributes: MessageAttributes) => {
    if (!e164.test(phone)) throw invalid(`PhoneNumber Reason: ${phone} is not valid to publish to`);
    const messageId = randomUUID();
    const invoiceIds = [attributes.relance_invoice?.stringValue ?? []].flat();
    const [at, raw] = [clock.now(), Buffer.from(message)];
    transactionally(database, () => {
      outbox.add({ channel: 'sms', at, to: phone, invoiceIds, messageId, raw });
      logText({ messageId, phone, at });
    });
    return messageId;
  };
  const publishToTopic = (
    topicArn: string,
    form: URLSearchParams,
    attributes: MessageAttributes,
  ) => {
    const topic = topics.find(({ arn }) => arn === topicArn);
    if (topic === undefined) throw new ServiceError('NotFound', 'Topic does not exist', 404);
    const message = form.get('Message') ?? '';
    const at = clock.now();
    const subject = form.get('Subject') ?? undefined;
    return transactionally(database, () => {
      const messageId = publish({ topicArn, message, subject, attributes, at });
      if (isPostDesk(topic)) outbox.add(postDeparture(message, messageId, at));
      return messageId;
    });
  };

  return (form: URLSearchParams): WireAnswer => {
    const action = form.get('Action') ?? '';
    if (action !== 'Publish') throw unknownAction('SNS', action);
    const message = messageOf(form);
    const attributes = attributesOf(form);
    const phone = form.get('PhoneNumber');
    const MessageId =
      phone === null
        ? publishToTopic(form.get('TopicArn') ?? '', form, attributes)
        : sendText(phone, message, attributes);
    return snsProtocol.answer('Publish', { MessageId });
  };
}

function messageOf(form: URLSearchParams): string {
  const message = form.get('Message') ?? '';
  if (message === '') throw invalid('Empty message');
  if (Buffer.byteLength(message) > maxMessageBytes) throw invalid('Message too long');
  return message;
}

function isPostDesk({ arn, logicalId }: Topic): boolean {
  return /post-?desk/i.test(`${arn} ${logicalId}`);
}

function postDeparture(message: string, messageId: string, at: number) {
  const item = PostItem.safeParse(JSON.parse(message));
  if (!item.success) throw invalid('the post desk cannot read this item');
  return {
    channel: 'post',
    at,
    to: item.data.to,
    invoiceIds: [item.data.invoiceId],
    messageId,
    raw: Buffer.from(message),
  } as const;
}

function attributesOf(form: URLSearchParams): MessageAttributes {
  const entry = 'MessageAttributes.entry';
  const types = numbered(form, entry, '.Value.DataType');
  const values = numbered(form, entry, '.Value.StringValue');
  const names = numbered(form, entry, '.Name');
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      { dataType: types[index] ?? 'String', stringValue: values[index] ?? '' },
    ]),
  );
}

function invalid(reason: string): ServiceError {
  return new ServiceError('InvalidParameter', `Invalid parameter: ${reason}`);
}
