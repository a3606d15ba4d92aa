import * as z from 'zod';
import { dynamoClient } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import { type SmsTrail, smsTrail } from '#adapters/sms-trail.ts';
import { unknownEvents } from '#adapters/unknown-events.ts';
import { executionsOfEnvironment } from './executions-of-environment.ts';
import type { HearingServices } from './hear-provider.ts';
import { ledger } from './ledger.ts';

/** What it takes to hear a provider, as the function's environment names it. */
export function hearingServices(): HearingServices & { readonly trail: SmsTrail } {
  const { LEDGER_TABLE } = environment(z.object({ LEDGER_TABLE: z.string() }));
  const dynamo = dynamoClient();
  return {
    ...ledger(),
    executions: executionsOfEnvironment(),
    unknownEvents: unknownEvents(dynamo, LEDGER_TABLE),
    trail: smsTrail(dynamo, LEDGER_TABLE),
  };
}
