import * as z from 'zod';
import { type DeliveryMessage, deliveryMessage } from '#adapters/delivery-message.ts';
import { logError } from '#adapters/log.ts';
import { lambda } from './lambda.ts';
import { type HearingServices, hearProvider, keepUnknown } from './records/hear-provider.ts';
import { hearingServices } from './records/hearing-services.ts';

const Delivery = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});
type QueueMessage = z.infer<typeof Delivery>['Records'][number];

/** SQS's partial batch answer: only what failed comes again. */
export type BatchAnswer = {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
};

type Read = { readonly message: QueueMessage; readonly read: DeliveryMessage };

/** Writes down what SES and the post desk tell of our contacts, once per event, all of an invoice in one change. */
export function recordDelivery(services: HearingServices) {
  return async ({ Records }: z.infer<typeof Delivery>): Promise<BatchAnswer> => {
    const failed: QueueMessage[] = [];
    // One bad message must not bring the others back; SQS gives this one again, then keeps it for a person.
    const alone = async (messages: readonly QueueMessage[], work: () => Promise<void> | void) => {
      try {
        await work();
      } catch (error) {
        logError('delivery not recorded', { messages: messages.length }, error);
        failed.push(...messages);
      }
    };

    const all: Read[] = [];
    for (const message of Records) {
      await alone([message], () => {
        all.push({ message, read: deliveryMessage(message.body) });
      });
    }
    await Promise.all(
      groupsOf(all).map((group) =>
        alone(
          group.map(({ message }) => message),
          () => record(group, services),
        ),
      ),
    );
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

/** All messages of one invoice together; a message that is nobody's, alone. */
const groupsOf = (all: readonly Read[]): readonly Read[][] => [
  ...Map.groupBy(all, ({ read, message }) =>
    read.kind === 'ours' ? read.invoiceId : message.messageId,
  ).values(),
];

async function record(group: readonly Read[], services: HearingServices): Promise<void> {
  for (const { read } of group) {
    if (read.kind === 'unknown') await keepUnknown(services, read.event);
  }
  const told = group.flatMap(({ read, message }) =>
    read.kind === 'ours' ? [{ ...read, body: message.body }] : [],
  );
  const [first] = told;
  if (first) await hearProvider(services)(first.invoiceId, told);
}

export const handler = lambda(Delivery, () => recordDelivery(hearingServices()));
