import { z } from 'zod';
import { UnsupportedError } from '../unsupported.ts';
import { readAll } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

/** A function that is given every line of a log group. */
export type LogSubscription = { readonly logGroup: string; readonly functionArn: string };

const Properties = z.object({
  LogGroupName: z.string(),
  DestinationArn: z.string(),
  FilterPattern: z.string(),
});

export function readLogSubscriptions(
  resources: readonly ResolvedResource[],
): readonly LogSubscription[] {
  const type = 'AWS::Logs::SubscriptionFilter';
  return readAll(resources, type, Properties, ({ LogGroupName, DestinationArn, FilterPattern }) => {
    if (FilterPattern !== '') throw new UnsupportedError(`the filter pattern ${FilterPattern}`);
    if (!DestinationArn.startsWith('arn:aws:lambda:')) {
      throw new UnsupportedError(`the log destination ${DestinationArn}`);
    }
    return { logGroup: LogGroupName, functionArn: DestinationArn };
  });
}
