import { randomUUID } from 'node:crypto';
import type { Subscription } from '../assembly/messaging.ts';
import { region } from '../assembly/place.ts';
import type { MessageAttributes } from '../queues/message.ts';
import type { QueueStore } from '../queues/queue-store.ts';

type Publication = {
  readonly topicArn: string;
  readonly message: string;
  readonly subject?: string | undefined;
  readonly attributes?: MessageAttributes;
  readonly at: number;
};

/** Publishes to a topic and gives the message id. */
export type Publish = (publication: Publication) => string;

type Destinations = {
  readonly subscriptions: readonly Subscription[];
  readonly queues: QueueStore;
  readonly invokeLater: (functionArn: string, payload: string, at: number) => void;
};

/** Hands a message to every subscriber within the caller's transaction, so that none is lost between the two. */
export function publisher({ subscriptions, queues, invokeLater }: Destinations): Publish {
  return (publication) => {
    const messageId = randomUUID();
    for (const subscription of subscriptions) {
      if (subscription.topicArn === publication.topicArn) deliver(subscription, messageId);
    }
    return messageId;

    function deliver(subscription: Subscription, id: string): void {
      const { at, message, attributes = {} } = publication;
      if (subscription.kind === 'lambda') {
        invokeLater(subscription.endpoint, snsEvent(subscription, publication, id), at);
      } else if (subscription.rawDelivery) {
        queues.send({ queueArn: subscription.endpoint, body: message, attributes, sentAt: at });
      } else {
        const body = JSON.stringify(envelope(subscription, publication, id));
        queues.send({ queueArn: subscription.endpoint, body, attributes: {}, sentAt: at });
      }
    }
  };
}

function envelope({ arn }: Subscription, publication: Publication, messageId: string) {
  const host = `https://sns.${region}.amazonaws.com`;
  const attributes = attributesOf(publication);
  return {
    Type: 'Notification',
    MessageId: messageId,
    TopicArn: publication.topicArn,
    ...(publication.subject === undefined ? {} : { Subject: publication.subject }),
    Message: publication.message,
    Timestamp: new Date(publication.at).toISOString(),
    SignatureVersion: '1',
    Signature: 'local',
    SigningCertURL: `${host}/SimpleNotificationService-local.pem`,
    UnsubscribeURL: `${host}/?Action=Unsubscribe&SubscriptionArn=${arn}`,
    ...(Object.keys(attributes).length === 0 ? {} : { MessageAttributes: attributes }),
  };
}

function attributesOf({ attributes = {} }: Publication) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { dataType, stringValue }]) => [
      name,
      { Type: dataType, Value: stringValue },
    ]),
  );
}

function snsEvent(subscription: Subscription, publication: Publication, messageId: string): string {
  const { SigningCertURL, UnsubscribeURL, ...rest } = envelope(
    subscription,
    publication,
    messageId,
  );
  const Sns = {
    ...rest,
    SigningCertUrl: SigningCertURL,
    UnsubscribeUrl: UnsubscribeURL,
    MessageAttributes: attributesOf(publication),
  };
  const EventSubscriptionArn = subscription.arn;
  return JSON.stringify({
    Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn, Sns }],
  });
}
