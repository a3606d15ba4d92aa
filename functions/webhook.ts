import * as z from 'zod';
import { secretsClient, tellingSfnClient } from '#adapters/aws-clients.ts';
import { environment } from '#adapters/environment.ts';
import { executions } from '#adapters/executions.ts';
import { secrets } from '#adapters/secrets.ts';
import { lambda } from './lambda.ts';
import { ledger } from './records/ledger.ts';
import { askProvider } from './webhooks/ask-provider.ts';
import { providers } from './webhooks/providers.ts';
import { takeWebhook } from './webhooks/take-webhook.ts';

/** What the gateway hands over, payload 2.0. */
const Call = z.object({
  pathParameters: z.object({ provider: z.string() }),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({ timeEpoch: z.number() }),
});

const Settings = z.object({
  MACHINE_PREFIX: z.string(),
  SECRET_PREFIX: z.string(),
});

export const handler = lambda(Call, () => {
  const { MACHINE_PREFIX, SECRET_PREFIX } = environment(Settings);
  const take = takeWebhook({
    ...ledger(),
    executions: executions(tellingSfnClient(), MACHINE_PREFIX),
    providers: providers(askProvider()),
    secrets: secrets(secretsClient()),
    secretPrefix: SECRET_PREFIX,
  });
  return async ({ pathParameters, headers, body, isBase64Encoded, requestContext }) => {
    const statusCode = await take(pathParameters.provider, {
      headers,
      body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
      receivedAtMs: requestContext.timeEpoch,
    });
    return statusCode === 204 ? { statusCode } : answer(statusCode);
  };
});

/** No word about why a call was refused: whoever forges one learns nothing. */
const answer = (statusCode: number) => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: '{}',
});
