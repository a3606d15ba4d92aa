import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { accountId, type Place, region } from './assembly/place.ts';
import type { Project } from './assembly/project.ts';
import type { Clock } from './clock.ts';
import { PROVIDER_PATH } from './control/provider-route.ts';
import { createTables } from './dynamodb/create-tables.ts';
import { startDynamoDb } from './dynamodb/start.ts';
import type { Environment } from './environment.ts';
import { createFaults } from './faults/faults.ts';
import { kmsService } from './kms/answer.ts';
import { openKeyFile } from './kms/key-file.ts';
import { lambdaService } from './lambda/answer.ts';
import { functionEnvironment } from './lambda/function-environment.ts';
import { type LaterInvocations, laterInvocations } from './lambda/later.ts';
import { openLambda } from './lambda/runtime.ts';
import { openOutbox } from './outbox/outbox-store.ts';
import { feedFunctions } from './queues/feed-functions.ts';
import { openQueues, type QueueStore } from './queues/queue-store.ts';
import { s3Service } from './s3/answer.ts';
import { openObjects } from './s3/object-store.ts';
import { secretsService } from './secrets/answer.ts';
import { openSecrets } from './secrets/secret-store.ts';
import { sesService } from './ses/answer.ts';
import { snsService } from './sns/answer.ts';
import { smsLog } from './sns/sms-log.ts';
import { sqsService } from './sqs/answer.ts';
import type { Engine, InvokeLambda } from './states/contract.ts';
import { openEngine } from './states/engine.ts';
import { together } from './time/deliveries.ts';
import { publisher } from './topics/publish.ts';
import type { Services } from './wire/services.ts';

export type AwsOptions = {
  readonly project: Project;
  readonly place: Place;
  readonly database: DatabaseSync;
  readonly dataDirectory: string;
  readonly clock: Clock;
  readonly environment: Environment;
};

export type Aws = Awaited<ReturnType<typeof openAws>>;

/** Wires every service of the embedded AWS together on one data directory. */
export async function openAws(options: AwsOptions) {
  const { project, place, database, dataDirectory, clock } = options;
  const dynamoDb = await startDynamoDb(join(dataDirectory, 'dynamodb.sqlite'));
  await createTables(dynamoDb.url, project.tables);
  const lambda = openLambda({
    functions: project.functions,
    clock,
    environment: functionEnvironment(place.wireUrl, dynamoDb.url, options.environment),
    logDirectory: join(dataDirectory, 'logs'),
    foreignEndpoint: options.environment.AWS_ENDPOINT_URL_LAMBDA,
  });
  const { invoke } = lambda;
  const engine = openEngine({ database, clock, invokeLambda: invoke, region, accountId });
  for (const machine of project.machines) engine.registerMachine(machine);

  const queues = openQueues(database);
  const later = laterInvocations(database, clock, invoke);
  const feeder = feedFunctions({ ...project, store: queues, invoke, clock });
  const stores = storesOf(options);
  const services = servicesOf(options, stores, { engine, invoke, queues, later });
  const deliveries = together(feeder, later);
  const close = async () => {
    feeder.close();
    engine.close();
    await lambda.close();
    await dynamoDb.close();
  };
  return {
    ...stores,
    dynamoDb,
    lambda,
    engine,
    services,
    deliveries,
    faults: createFaults(),
    close,
  };
}

type Stores = ReturnType<typeof storesOf>;
type Senders = {
  readonly engine: Engine;
  readonly invoke: InvokeLambda;
  readonly queues: QueueStore;
  readonly later: LaterInvocations;
};

function servicesOf(
  { project, place, database, dataDirectory, clock }: AwsOptions,
  { objects, outbox, secrets }: Stores,
  { engine, invoke, queues, later }: Senders,
): Services {
  const publish = publisher({ ...project, queues, invokeLater: later.add });
  const logText = smsLog({ ...project, invokeLater: later.add });
  const messaging = { ...project, database, clock, publish, outbox, logText };
  return {
    engine,
    kms: kmsService(openKeyFile(join(dataDirectory, 'seal-key.pem'))),
    lambda: lambdaService({ invoke, later, clock }),
    s3: s3Service({ store: objects, clock, buckets: project.buckets }),
    secrets: secretsService({
      store: secrets,
      secrets: project.secrets,
      providerUrl: `${place.apiUrl}${PROVIDER_PATH}`,
    }),
    ses: sesService(messaging),
    sns: snsService(messaging),
    sqs: sqsService({ store: queues, queues: project.queues, clock }),
  };
}

function storesOf({ database, dataDirectory }: AwsOptions) {
  return {
    objects: openObjects(database, join(dataDirectory, 's3')),
    outbox: openOutbox(database),
    secrets: openSecrets(database),
  };
}
