import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { z } from 'zod';

// The handlers of a small product that uses every service once, bundled and run as the real ones are.
const dynamo = new DynamoDBClient({});
const s3 = new S3Client({});
const ses = new SESClient({ maxAttempts: 1 });
const sns = new SNSClient({ maxAttempts: 1 });
const sfn = new SFNClient({});
const secrets = new SecretsManagerClient({});
const env = z
  .object({
    TABLE: z.string().default(''),
    BUCKET: z.string().default(''),
    CONFIGURATION_SET: z.string().default(''),
    POST_DESK: z.string().default(''),
    MACHINE: z.string().default(''),
    SECRET: z.string().default(''),
  })
  .parse(process.env);

const Letter = z.object({
  invoice: z.string(),
  to: z.string(),
  channel: z.string().default('email'),
});

function mimeOf(invoice: string, to: string): Buffer {
  const lines = [
    `From: "Comptabilité" <relance@example.com>`,
    `To: ${to}`,
    'Subject: Facture en retard',
    `X-Relance-Invoice: ${invoice}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour.',
    '--b',
    'Content-Type: application/pdf; name="lettre.pdf"',
    'Content-Disposition: attachment; filename="lettre.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('%PDF-lettre').toString('base64'),
    '--b--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

async function mail({ invoice, to }: z.infer<typeof Letter>) {
  const { MessageId } = await ses.send(
    new SendRawEmailCommand({
      Source: 'relance@example.com',
      Destinations: [to],
      RawMessage: { Data: mimeOf(invoice, to) },
      ConfigurationSetName: env.CONFIGURATION_SET,
      Tags: [{ Name: 'claim', Value: invoice }],
    }),
  );
  return MessageId;
}

async function text({ invoice, to }: z.infer<typeof Letter>) {
  const MessageAttributes = { relance_invoice: { DataType: 'String', StringValue: invoice } };
  const { MessageId } = await sns.send(
    new PublishCommand({ PhoneNumber: to, Message: 'Facture en retard & due', MessageAttributes }),
  );
  return MessageId;
}

async function post({ invoice, to }: z.infer<typeof Letter>) {
  const key = `letters/${invoice}.pdf`;
  const Body = Buffer.from('%PDF-mise-en-demeure');
  const Target = { Bucket: env.BUCKET, Key: key };
  await s3.send(
    new PutObjectCommand({ ...Target, Body, ContentType: 'application/pdf', IfNoneMatch: '*' }),
  );
  const kept = await s3.send(new GetObjectCommand(Target));
  const letter = { bucket: env.BUCKET, key, sha256: 'abc', fileName: 'mise-en-demeure.pdf' };
  const Message = JSON.stringify({
    taskId: 't1',
    invoiceId: invoice,
    step: 'mise-en-demeure',
    kind: 'registered-letter',
    to,
    letter,
  });
  await sns.send(new PublishCommand({ TopicArn: env.POST_DESK, Message }));
  return kept.Body?.transformToString();
}

export async function send(event: unknown) {
  const letter = Letter.parse(event);
  const channels = new Map([
    ['email', mail],
    ['sms', text],
    ['post', post],
  ]);
  return { sent: await channels.get(letter.channel)?.(letter) };
}

export async function record(event: { Records: { body: string }[] }) {
  for (const { body } of event.Records) {
    const { eventType, mail: sent } = z
      .object({
        eventType: z.string(),
        mail: z.looseObject({ tags: z.record(z.string(), z.array(z.string())) }),
      })
      .parse(JSON.parse(body));
    await dynamo.send(
      new PutItemCommand({
        TableName: env.TABLE,
        Item: { pk: { S: sent.tags.claim?.[0] ?? '' }, sk: { S: eventType } },
      }),
    );
  }
  return { batchItemFailures: [] };
}

export async function sweep() {
  await dynamo.send(
    new UpdateItemCommand({
      TableName: env.TABLE,
      Key: { pk: { S: 'sweeps' }, sk: { S: 'all' } },
      UpdateExpression: 'ADD sweeps :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  );
}

const item = async (pk: string, sk: string) =>
  (
    await dynamo.send(
      new GetItemCommand({ TableName: env.TABLE, Key: { pk: { S: pk }, sk: { S: sk } } }),
    )
  ).Item;

async function insertTwice() {
  const insert = () =>
    dynamo.send(
      new ExecuteStatementCommand({
        Statement: `INSERT INTO "${env.TABLE}" VALUE {'pk': ?, 'sk': ?}`,
        Parameters: [{ S: 'proof' }, { S: '1' }],
      }),
    );
  await insert();
  return insert().catch((error: unknown) => (error instanceof Error ? error.name : ''));
}

async function refusedCondition() {
  await dynamo.send(
    new PutItemCommand({ TableName: env.TABLE, Item: { pk: { S: 'a' }, sk: { S: 'a' } } }),
  );
  return dynamo
    .send(
      new PutItemCommand({
        TableName: env.TABLE,
        Item: { pk: { S: 'a' }, sk: { S: 'a' } },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    .catch((error: unknown) => error instanceof ConditionalCheckFailedException);
}

type HttpEvent = {
  rawPath: string;
  body?: string;
  isBase64Encoded: boolean;
  pathParameters?: Record<string, string>;
  requestContext: { timeEpoch: number };
};

export async function api(event: HttpEvent) {
  const [, , kind = '', first = '', second = ''] = event.rawPath.split('/');
  const answers = new Map<string, () => unknown>([
    ['echo', () => event],
    ['item', () => item(first, second)],
    ['insert-twice', insertTwice],
    ['condition', refusedCondition],
    ['send', () => send(JSON.parse(event.body ?? '{}'))],
    [
      'secret',
      async () =>
        (await secrets.send(new GetSecretValueCommand({ SecretId: env.SECRET }))).SecretString,
    ],
    ['crash', () => process.exit(3)],
    ['hang', () => new Promise(() => undefined)],
    [
      'start',
      async () => {
        const input = event.body ?? '{}';
        const { executionArn } = await sfn.send(
          new StartExecutionCommand({ stateMachineArn: env.MACHINE, name: first, input }),
        );
        return { executionArn };
      },
    ],
  ]);
  const answer = await answers.get(kind)?.();
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(answer ?? null),
  };
}
