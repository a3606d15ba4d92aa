import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';

/** Seconds, not the SDK's "for ever": every call must end well before the function does. */
const requestHandler = {
  connectionTimeout: 2_000,
  requestTimeout: 10_000,
  // Without this the SDK only warns when the time is over, and goes on waiting.
  throwOnRequestTimeout: true,
};

export const dynamoClient = () => new DynamoDBClient({ requestHandler });
export const s3Client = () => new S3Client({ requestHandler });
export const kmsClient = () => new KMSClient({ requestHandler });
export const sfnClient = () => new SFNClient({ requestHandler });
export const secretsClient = () => new SecretsManagerClient({ requestHandler });

/** For a signal nobody waits for: what does not get through at once, the sweeper finds. */
export const tellingSfnClient = () =>
  new SFNClient({
    maxAttempts: 1,
    requestHandler: { ...requestHandler, connectionTimeout: 500, requestTimeout: 1_000 },
  });

// SES and SNS know no idempotency key: a retry inside the SDK would be a second letter nobody decided.
export const sesClient = () => new SESClient({ maxAttempts: 1, requestHandler });
export const snsClient = () => new SNSClient({ maxAttempts: 1, requestHandler });
