import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { SESClient, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalRun } from '../../../local/run.ts';
import { call, smallProject, startSmall } from '../small-project/start-small.ts';

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));

describe('the AWS clients on the wire port', () => {
  let run: LocalRun;
  let config: object;

  beforeAll(async () => {
    run = await startSmall(await smallProject(), 14_360);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    config = { endpoint: run.wireUrl, region: 'eu-west-3', credentials, maxAttempts: 1 };
  });
  afterAll(async () => run.close());

  const publish = (input: object) =>
    new SNSClient(config).send(new PublishCommand({ Message: 'Bonjour', ...input }));

  it('keep every version of an object with its metadata and checksum', async () => {
    const s3 = new S3Client(config);
    const Target = { Bucket: 'small-archive', Key: 'dossier/été 1.txt' };
    const Metadata = { step: 'reminder' };
    const first = await s3.send(new PutObjectCommand({ ...Target, Body: 'un', Metadata }));
    await s3.send(new PutObjectCommand({ ...Target, Body: 'deux' }));

    const { VersionId } = first;
    const old = await s3.send(new GetObjectCommand({ ...Target, VersionId }));
    const latest = await s3.send(new HeadObjectCommand(Target));
    const list = { Bucket: 'small-archive', Prefix: 'dossier/' };
    const listed = await s3.send(new ListObjectsV2Command(list));
    expect(await old.Body?.transformToString()).toBe('un');
    expect(old.Metadata).toEqual(Metadata);
    expect(latest.ContentLength).toBe(4);
    expect(listed.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([[Target.Key, 4]]);
  });

  it('learn that an object is not there, or is there already', async () => {
    const s3 = new S3Client(config);
    const Target = { Bucket: 'small-archive', Key: 'once' };
    const put = () => s3.send(new PutObjectCommand({ ...Target, Body: 'x', IfNoneMatch: '*' }));

    await expect(s3.send(new GetObjectCommand(Target)).catch(nameOf)).resolves.toBe('NoSuchKey');
    await put();
    await expect(put().catch(nameOf)).resolves.toBe('PreconditionFailed');
  });

  it('reach DynamoDB too', async () => {
    const dynamo = new DynamoDBClient(config);
    const Item = { pk: { S: 'a' }, sk: { S: 'b' }, n: { N: '1' } };
    await dynamo.send(new PutItemCommand({ TableName: 'Small-Table', Item }));

    const Key = { pk: Item.pk, sk: Item.sk };
    const found = await dynamo.send(new GetItemCommand({ TableName: 'Small-Table', Key }));
    expect(found.Item).toEqual(Item);
  });

  it('are refused what is not implemented, by name', async () => {
    const ses = new SESClient(config);
    const Message = { Subject: { Data: 'a' }, Body: {} };
    const sending = ses.send(new SendEmailCommand({ Source: 'a@b.fr', Destination: {}, Message }));

    await expect(sending).rejects.toThrow('SES SendEmail');
  });

  it('are refused a configuration set that does not exist', async () => {
    const sending = new SESClient(config).send(
      new SendRawEmailCommand({
        Source: 'a@example.com',
        Destinations: ['b@example.com'],
        RawMessage: { Data: Buffer.from('Subject: a\r\n\r\nb') },
        ConfigurationSetName: 'none',
      }),
    );

    await expect(sending.catch(nameOf)).resolves.toBe('ConfigurationSetDoesNotExistException');
  });

  it('are refused a phone number or a topic that cannot be', async () => {
    const Missing = 'arn:aws:sns:eu-west-3:000000000000:none';

    await expect(publish({ PhoneNumber: '12' }).catch(nameOf)).resolves.toBe(
      'InvalidParameterException',
    );
    await expect(publish({ TopicArn: Missing }).catch(nameOf)).resolves.toBe('NotFoundException');
  });

  it('see the throttling of each service under its own name', async () => {
    for (const service of ['sns', 'ses', 's3', 'dynamodb']) {
      await call(run, 'POST', '/local/faults', { service, fault: 'throttle', times: 1 });
    }
    const Target = { Bucket: 'small-archive', Key: 'x' };
    const Key = { pk: { S: 'a' }, sk: { S: 'b' } };
    const raw = { RawMessage: { Data: Buffer.from('a') }, Destinations: ['b@example.com'] };

    await expect(publish({ PhoneNumber: '+33612345678' }).catch(nameOf)).resolves.toBe(
      'ThrottledException',
    );
    await expect(
      new SESClient(config).send(new SendRawEmailCommand(raw)).catch(nameOf),
    ).resolves.toBe('Throttling');
    await expect(
      new S3Client(config).send(new GetObjectCommand(Target)).catch(nameOf),
    ).resolves.toBe('SlowDown');
    await expect(
      new DynamoDBClient(config)
        .send(new GetItemCommand({ TableName: 'Small-Table', Key }))
        .catch(nameOf),
    ).resolves.toBe('ProvisionedThroughputExceededException');
  });

  it('may invoke a function and leave another for later', async () => {
    const path = '/2015-03-31/functions/Small-Sweep/invocations';
    const invoke = (type: string) =>
      fetch(new URL(path, run.wireUrl), {
        method: 'POST',
        headers: { 'x-amz-invocation-type': type },
      });
    const [now, later] = [await invoke('RequestResponse'), await invoke('Event')];
    await run.clock.settle();

    const { body } = await call(run, 'GET', '/v1/item/sweeps/all');
    expect([now.status, later.status]).toEqual([200, 202]);
    expect(body.sweeps.N).toBe('2');
  });
});
