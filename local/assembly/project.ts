import { readCloudAssembly } from './cloud-assembly.ts';
import { type LambdaFunction, readFunctions } from './functions.ts';
import { type LogSubscription, readLogSubscriptions } from './log-subscriptions.ts';
import { type Machine, readMachines } from './machines.ts';
import { type EventDestination, readEventDestinations } from './mail.ts';
import {
  type Feed,
  type Queue,
  readFeeds,
  readQueues,
  readSubscriptions,
  readTopics,
  type Subscription,
  type Topic,
} from './messaging.ts';
import type { Place } from './place.ts';
import { resolveResources } from './resources.ts';
import { type Route, readRoutes } from './routes.ts';
import { readSchedules, type Schedule } from './schedules.ts';
import { readSecrets, type SecretResource } from './secrets.ts';
import { readTables, type Table } from './tables.ts';

/** Everything the template deploys that runs, stores or calls something. */
export type Project = {
  readonly functions: readonly LambdaFunction[];
  readonly tables: readonly Table[];
  readonly machines: readonly Machine[];
  readonly buckets: readonly string[];
  readonly topics: readonly Topic[];
  readonly subscriptions: readonly Subscription[];
  readonly queues: readonly Queue[];
  readonly feeds: readonly Feed[];
  readonly configurationSets: readonly string[];
  readonly eventDestinations: readonly EventDestination[];
  readonly logSubscriptions: readonly LogSubscription[];
  readonly routes: readonly Route[];
  readonly schedules: readonly Schedule[];
  readonly secrets: readonly SecretResource[];
};

export async function readProject(directory: string, place: Place): Promise<Project> {
  const { stack, template, assets } = await readCloudAssembly(directory);
  const resources = resolveResources(template, stack, place);
  const refsOf = (type: string) =>
    resources.filter((resource) => resource.type === type).map(({ ref }) => ref);
  return {
    functions: readFunctions(resources, assets),
    tables: readTables(resources),
    machines: readMachines(resources, assets),
    buckets: refsOf('AWS::S3::Bucket'),
    topics: readTopics(resources),
    subscriptions: readSubscriptions(resources),
    queues: readQueues(resources),
    feeds: readFeeds(resources),
    configurationSets: refsOf('AWS::SES::ConfigurationSet'),
    eventDestinations: readEventDestinations(resources),
    logSubscriptions: readLogSubscriptions(resources),
    routes: readRoutes(resources),
    schedules: readSchedules(resources),
    secrets: readSecrets(resources),
  };
}
