import { z } from 'zod';
import { readAll } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

/** Where the events of a configuration set go. */
export type EventDestination = {
  readonly configurationSet: string;
  readonly topicArn: string;
  /** Event types in small letters without separators: `send`, `deliverydelay`. */
  readonly eventTypes: ReadonlySet<string>;
};

const Properties = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: z.coerce.boolean().default(true),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object({ TopicARN: z.string() }),
  }),
});

export function readEventDestinations(
  resources: readonly ResolvedResource[],
): readonly EventDestination[] {
  const type = 'AWS::SES::ConfigurationSetEventDestination';
  return readAll(resources, type, Properties, ({ ConfigurationSetName, EventDestination }) =>
    EventDestination.Enabled
      ? {
          configurationSet: ConfigurationSetName,
          topicArn: EventDestination.SnsDestination.TopicARN,
          eventTypes: new Set(
            EventDestination.MatchingEventTypes.map((name) =>
              name.toLowerCase().replaceAll('_', ''),
            ),
          ),
        }
      : [],
  ).flat();
}
