import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { countUnknownEvents } from './unknown-events.ts';

/** The way SES and the post desk tell what became of each contact: topic, queue, function; nothing is lost on it. */
export class Delivery extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly undelivered: Queue;
  readonly #events: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.undelivered = new Queue(this, 'UnreadEvents', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.#events = new Queue(this, 'Events', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // AWS asks for six times the function's time-out.
      visibilityTimeout: Duration.minutes(6),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.undelivered, maxReceiveCount: 10 },
    });
    const topic = new Topic(this, 'MailEvents', { enforceSSL: true });
    this.hear(topic);
    this.configurationSet = new ConfigurationSet(this, 'Mails', { reputationMetrics: true });
    this.configurationSet.addEventDestination('ToTopic', {
      destination: EventDestination.snsTopic(topic),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
  }

  /** What is published there comes back to us too: so a notice without an answer is known to have left, or not. */
  hear(topic: ITopic): void {
    topic.addSubscription(new SqsSubscription(this.#events, { rawMessageDelivery: true }));
  }

  /** The function that reads the events, ten at a time, answering for each one. */
  readBy(reader: LambdaFunction): void {
    reader.addEventSource(
      new SqsEventSource(this.#events, {
        batchSize: 10,
        maxBatchingWindow: Duration.seconds(2),
        reportBatchItemFailures: true,
      }),
    );
    countUnknownEvents(reader, 'Mail');
  }
}
