import { UnsupportedError } from '../unsupported.ts';
import { identify } from './identity.ts';
import type { Place } from './place.ts';
import { resolve, type Scope } from './resolve.ts';
import { scopeOf } from './scope.ts';
import { isObject, type JsonObject, type Resource, type Template } from './template.ts';

/** One resource with every intrinsic resolved. */
export type ResolvedResource = {
  readonly logicalId: string;
  readonly type: string;
  readonly ref: string;
  readonly arn: string;
  readonly properties: JsonObject;
};

/** Types with a runtime meaning here. */
const running = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Logs::SubscriptionFilter',
  'AWS::S3::Bucket',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
  'AWS::StepFunctions::StateMachine',
]);

/** Rights, alarms and keys: they change nothing on loopback. Stages too, as `$default` adds no prefix. */
const inert = new Set([
  'AWS::ApiGatewayV2::Stage',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::S3::BucketPolicy',
  'AWS::SES::EmailIdentity',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::SecretsManager::ResourcePolicy',
  'AWS::SecretsManager::RotationSchedule',
]);

export function resolveResources(
  template: Template,
  stack: string,
  place: Place,
): readonly ResolvedResource[] {
  const scope = scopeOf(template, stack, place);
  return Object.entries(template.Resources)
    .filter(([logicalId, resource]) => runsHere(logicalId, resource))
    .map(([logicalId, { Type, Properties }]) => {
      const properties = propertiesOf(Properties, scope);
      const property = (name: string) => textOf(properties, name);
      const { ref, attributes } = identify(Type, { logicalId, stack, place, property });
      return { logicalId, type: Type, ref, arn: attributes.Arn ?? ref, properties };
    });
}

function runsHere(logicalId: string, { Type, Condition }: Resource): boolean {
  if (Condition !== undefined) throw new UnsupportedError(`the condition of ${logicalId}`);
  if (running.has(Type)) return true;
  if (inert.has(Type)) return false;
  throw new UnsupportedError(`the resource type ${Type} (${logicalId})`);
}

function propertiesOf(properties: JsonObject, scope: Scope): JsonObject {
  const resolved = resolve(properties, scope);
  return isObject(resolved) ? resolved : {};
}

function textOf(properties: JsonObject, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}
