import { region } from '../assembly/place.ts';
import type { Environment } from '../environment.ts';

/** What every function finds around it: the SDK's clients led to loopback, and nothing of this machine. */
export function functionEnvironment(
  wireUrl: string,
  dynamoDbUrl: string,
  { LOG_LEVEL }: Environment,
): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: wireUrl,
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDbUrl,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    NODE_ENV: 'production',
    TZ: 'UTC',
    ...(LOG_LEVEL === undefined ? {} : { LOG_LEVEL }),
  };
}
