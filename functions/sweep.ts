import * as z from 'zod';
import { dynamoClient } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import { embeddedMetrics, type Metrics } from '#adapters/metrics.ts';
import { sweepPositionStore } from '#adapters/sweep-position-store.ts';
import { AnyInstant } from '#domain/instant.ts';
import { lambda } from './lambda.ts';
import { executionsOfEnvironment } from './records/executions-of-environment.ts';
import { ledger } from './records/ledger.ts';
import { type Swept, sweepAll } from './sweeping/sweep-all.ts';
import type { SweepServices } from './sweeping/sweep-services.ts';

const Tick = z.object({ time: AnyInstant });
const Settings = z.object({ LEDGER_TABLE: z.string() });

type Services = SweepServices & { readonly metrics: Metrics };

/** Every five minutes: finds what was lost, mends or raises it, and counts it. */
export function sweep(services: Services) {
  return async ({ time }: z.infer<typeof Tick>): Promise<Swept> => {
    const swept = await sweepAll(time, services);
    services.metrics(swept, time);
    return swept;
  };
}

export const handler = lambda(Tick, () => {
  const { LEDGER_TABLE } = environment(Settings);
  return sweep({
    ...ledger(),
    position: sweepPositionStore(dynamoClient(), LEDGER_TABLE),
    executions: executionsOfEnvironment(),
    metrics: embeddedMetrics(),
  });
});
