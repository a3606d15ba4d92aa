import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { QuickSha256 } from './quick-sha-256.ts';

/** Seconds, not the SDK's "for ever": every call must end well before the function does. */
const requestHandler = {
  connectionTimeout: 2_000,
  requestTimeout: 10_000,
  // Without this the SDK only warns when the time is over, and goes on waiting.
  throwOnRequestTimeout: true,
};

const usual = {
  requestHandler,
  /** The steps between a command and the wire are the same for every call: the SDK need not put them together each time. */
  cacheMiddleware: true,
  sha256: QuickSha256,
};

/** Steps that do nothing for us: without a logger, walking every input and output; naming the SDK and its features. */
const NEEDLESS = ['loggerMiddleware', 'getUserAgentMiddleware'];

function lean<Client extends { readonly middlewareStack: { remove(name: string): boolean } }>(
  client: Client,
): Client {
  for (const step of NEEDLESS) client.middlewareStack.remove(step);
  return client;
}

/** One client, and so one set of connections, for all who ask. */
function shared<Client>(open: () => Client): () => Client {
  let client: Client | undefined;
  return () => {
    client ??= open();
    return client;
  };
}

export const dynamoClient = shared(() => lean(new DynamoDBClient(usual)));
export const s3Client = shared(() => lean(new S3Client(usual)));
export const kmsClient = shared(() => lean(new KMSClient(usual)));
export const sfnClient = shared(() => lean(new SFNClient(usual)));
export const secretsClient = shared(() => lean(new SecretsManagerClient(usual)));

/** For a signal nobody waits for: what does not get through at once, the sweeper finds. */
export const tellingSfnClient = shared(() =>
  lean(
    new SFNClient({
      ...usual,
      maxAttempts: 1,
      requestHandler: { ...requestHandler, connectionTimeout: 500, requestTimeout: 1_000 },
    }),
  ),
);

// SES and SNS know no idempotency key: a retry inside the SDK would be a second letter nobody decided.
export const sesClient = shared(() => lean(new SESClient({ ...usual, maxAttempts: 1 })));
export const snsClient = shared(() => lean(new SNSClient({ ...usual, maxAttempts: 1 })));
