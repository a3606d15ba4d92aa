import { z } from 'zod';
import { readAll, refuse } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

export type Topic = { readonly arn: string; readonly logicalId: string };

export type Subscription = {
  readonly arn: string;
  readonly topicArn: string;
  readonly endpoint: string;
  readonly kind: 'sqs' | 'lambda';
  readonly rawDelivery: boolean;
};

export type Queue = {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly visibilityMs: number;
  readonly deadLetters: { readonly arn: string; readonly maxReceives: number } | undefined;
};

/** An SQS queue that feeds a function. */
export type Feed = {
  readonly queueArn: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly reportsItemFailures: boolean;
};

export function readTopics(resources: readonly ResolvedResource[]): readonly Topic[] {
  return readAll(resources, 'AWS::SNS::Topic', z.object({}), (_, resource) => {
    refuse(resource, ['FifoTopic']);
    return { arn: resource.arn, logicalId: resource.logicalId };
  });
}

const SubscriptionProperties = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string(),
  RawMessageDelivery: z.coerce.boolean().default(false),
});

/** People subscribed to alarms by e-mail are left out: no alarm rings here. */
export function readSubscriptions(resources: readonly ResolvedResource[]): readonly Subscription[] {
  return readAll(
    resources,
    'AWS::SNS::Subscription',
    SubscriptionProperties,
    (properties, resource) => {
      const { Protocol, TopicArn, Endpoint, RawMessageDelivery } = properties;
      if (Protocol === 'email' || Protocol === 'email-json') return [];
      refuse(resource, ['FilterPolicy', ...(isDeliverable(Protocol) ? [] : ['Protocol'])]);
      if (!isDeliverable(Protocol)) return [];
      return {
        arn: `${TopicArn}:${resource.ref}`,
        topicArn: TopicArn,
        endpoint: Endpoint,
        kind: Protocol,
        rawDelivery: RawMessageDelivery,
      };
    },
  ).flat();
}

function isDeliverable(protocol: string): protocol is Subscription['kind'] {
  return protocol === 'sqs' || protocol === 'lambda';
}

const QueueProperties = z.object({
  VisibilityTimeout: z.coerce.number().default(30),
  RedrivePolicy: z
    .object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() })
    .optional(),
});

export function readQueues(resources: readonly ResolvedResource[]): readonly Queue[] {
  return readAll(resources, 'AWS::SQS::Queue', QueueProperties, (properties, resource) => {
    refuse(resource, ['FifoQueue', 'DelaySeconds']);
    const redrive = properties.RedrivePolicy;
    return {
      name: resource.arn.slice(resource.arn.lastIndexOf(':') + 1),
      arn: resource.arn,
      url: resource.ref,
      visibilityMs: properties.VisibilityTimeout * 1_000,
      deadLetters: redrive && {
        arn: redrive.deadLetterTargetArn,
        maxReceives: redrive.maxReceiveCount,
      },
    };
  });
}

const FeedProperties = z.object({
  EventSourceArn: z.string().startsWith('arn:aws:sqs:'),
  FunctionName: z.string(),
  BatchSize: z.coerce.number().default(10),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
});

export function readFeeds(resources: readonly ResolvedResource[]): readonly Feed[] {
  return readAll(
    resources,
    'AWS::Lambda::EventSourceMapping',
    FeedProperties,
    (properties, resource) => {
      refuse(resource, ['FilterCriteria']);
      return {
        queueArn: properties.EventSourceArn,
        functionName: properties.FunctionName,
        batchSize: properties.BatchSize,
        reportsItemFailures: properties.FunctionResponseTypes.length > 0,
      };
    },
  );
}
