import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The way SES tells what became of each mail: configuration set, topic, queue, function; nothing is lost on it. */
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
    topic.addSubscription(new SqsSubscription(this.#events, { rawMessageDelivery: true }));
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

  /** The function that reads the events, ten at a time, answering for each one. */
  readBy(reader: LambdaFunction): void {
    reader.addEventSource(
      new SqsEventSource(this.#events, {
        batchSize: 10,
        maxBatchingWindow: Duration.seconds(2),
        reportBatchItemFailures: true,
      }),
    );
  }
}
