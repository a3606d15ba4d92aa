import { createHash } from 'node:crypto';
import { UnsupportedError } from '../unsupported.ts';
import { accountId, arn, type Place } from './place.ts';

/** What `Ref` and `Fn::GetAtt` give for a resource. */
export type Identity = {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** The name the template gives a resource, or one made of stack and logical id as CloudFormation does. */
export type Naming = {
  readonly logicalId: string;
  readonly stack: string;
  readonly place: Place;
  readonly property: (name: string) => string | undefined;
};

type Identify = (naming: Naming) => Identity;

function named(naming: Naming, property: string): string {
  return naming.property(property) ?? `${naming.stack}-${naming.logicalId}`;
}

function byName(property: string, arnOf: (name: string) => string): Identify {
  return (naming) => {
    const name = named(naming, property);
    return { ref: name, attributes: { Arn: arnOf(name) } };
  };
}

function byArn(property: string, arnOf: (name: string) => string, nameAttribute: string): Identify {
  return (naming) => {
    const name = named(naming, property);
    const ref = arnOf(name);
    return { ref, attributes: { Arn: ref, TopicArn: ref, [nameAttribute]: name } };
  };
}

function bucket(naming: Naming): Identity {
  const name = named(naming, 'BucketName').toLowerCase();
  return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } };
}

function queue(naming: Naming): Identity {
  const name = named(naming, 'QueueName');
  const url = `${naming.place.wireUrl}/${accountId}/${name}`;
  return { ref: url, attributes: { Arn: arn('sqs', name), QueueName: name, QueueUrl: url } };
}

function api(naming: Naming): Identity {
  const ref = shortId(naming.logicalId);
  return { ref, attributes: { ApiId: ref, ApiEndpoint: naming.place.apiUrl } };
}

function key(naming: Naming): Identity {
  const ref = shortId(naming.logicalId);
  return { ref, attributes: { Arn: arn('kms', `key/${ref}`), KeyId: ref } };
}

function inert(naming: Naming): Identity {
  const ref = shortId(naming.logicalId);
  return { ref, attributes: { Arn: arn('local', ref), Id: ref, RoleId: ref } };
}

const table = byName('TableName', (name) => arn('dynamodb', `table/${name}`));

const identifiers: Readonly<Record<string, Identify>> = {
  'AWS::Lambda::Function': byName('FunctionName', (name) => arn('lambda', `function:${name}`)),
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::StepFunctions::StateMachine': byArn(
    'StateMachineName',
    (name) => arn('states', `stateMachine:${name}`),
    'Name',
  ),
  'AWS::S3::Bucket': bucket,
  'AWS::SNS::Topic': byArn('TopicName', (name) => arn('sns', name), 'TopicName'),
  'AWS::SQS::Queue': queue,
  'AWS::SES::ConfigurationSet': byName('Name', (name) => arn('ses', `configuration-set/${name}`)),
  'AWS::ApiGatewayV2::Api': api,
  'AWS::Events::Rule': byName('Name', (name) => arn('events', `rule/${name}`)),
  'AWS::Scheduler::Schedule': byName('Name', (name) =>
    arn('scheduler', `schedule/default/${name}`),
  ),
  'AWS::SecretsManager::Secret': byArn(
    'Name',
    (name) => arn('secretsmanager', `secret:${name}`),
    'Id',
  ),
  'AWS::KMS::Key': key,
  'AWS::Logs::LogGroup': byName('LogGroupName', (name) => arn('logs', `log-group:${name}:*`)),
  'AWS::IAM::Role': byName('RoleName', (name) => `arn:aws:iam::${accountId}:role/${name}`),
};

export function identify(type: string, naming: Naming): Identity {
  return (identifiers[type] ?? inert)(naming);
}

export function attributeOf(identity: Identity, logicalId: string, attribute: string): string {
  const value = identity.attributes[attribute];
  if (value === undefined) throw new UnsupportedError(`the attribute ${logicalId}.${attribute}`);
  return value;
}

function shortId(logicalId: string): string {
  return createHash('sha256').update(logicalId).digest('hex').slice(0, 10);
}
