import { z } from 'zod';
import type { Feed, Queue } from '../assembly/messaging.ts';
import type { Clock } from '../clock.ts';
import type { InvokeLambda, LambdaAnswer } from '../states/contract.ts';
import type { Deliveries } from '../time/deliveries.ts';
import { earliest } from '../time/instants.ts';
import type { ReceivedMessage } from './message.ts';
import type { QueueStore } from './queue-store.ts';
import { sqsEvent } from './sqs-event.ts';

/** Moves messages from queues into functions. */
export type Feeder = Deliveries & { readonly close: () => void };

type FeederOptions = {
  readonly store: QueueStore;
  readonly queues: readonly Queue[];
  readonly feeds: readonly Feed[];
  readonly invoke: InvokeLambda;
  readonly clock: Clock;
};

/** Lambda polls a queue with five connections at first. */
const maxBatches = 5;

export function feedFunctions({ store, queues, feeds, invoke, clock }: FeederOptions): Feeder {
  let isOpen = true;
  let running = 0;
  const lines = feeds.flatMap((feed) => {
    const queue = queues.find(({ arn }) => arn === feed.queueArn);
    return queue === undefined ? [] : [{ feed, queue, batches: 0 }];
  });
  type Line = (typeof lines)[number];

  const deliver = async (line: Line, messages: readonly ReceivedMessage[]) => {
    line.batches += 1;
    running += 1;
    try {
      const answer = await invoke(line.feed.functionName, sqsEvent(messages));
      store.remove(settled(line.feed, messages, answer).map(({ receipt }) => receipt));
    } finally {
      line.batches -= 1;
      running -= 1;
    }
    pumpLine(line);
  };
  const canTake = ({ batches, queue }: Line) =>
    isOpen && batches < maxBatches && store.isWaiting(queue.arn, clock.now());
  const pumpLine = (line: Line) => {
    while (canTake(line)) {
      const messages = store.receive(line.queue, clock.now(), line.feed.batchSize);
      if (messages.length > 0) void deliver(line, messages);
    }
  };

  return {
    pump: () => lines.forEach(pumpLine),
    isBusy: () => running > 0 || lines.some(({ queue }) => store.isWaiting(queue.arn, clock.now())),
    nextAt: () => earliest(...lines.map(({ queue }) => store.nextVisibleAt(queue.arn))),
    close: () => {
      isOpen = false;
    },
  };
}

const ItemFailures = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]),
});

/** The messages that are done with. A failed batch, or an item reported as failed, comes back after its visibility timeout. */
function settled(
  feed: Feed,
  messages: readonly ReceivedMessage[],
  answer: LambdaAnswer,
): readonly ReceivedMessage[] {
  if (answer.kind !== 'returned') return [];
  if (!feed.reportsItemFailures) return messages;
  const report = ItemFailures.safeParse(JSON.parse(answer.payload) ?? {});
  if (!report.success) return [];
  const failed = new Set(report.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return messages.filter(({ id }) => !failed.has(id));
}
