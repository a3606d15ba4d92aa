import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { addSeconds, epochOf, Instant } from '#domain/instant.ts';

const SentSms = z.object({
  invoiceId: z.string(),
  claimId: z.string(),
  to: z.string(),
  at: Instant,
});
/** An SMS about to leave, as the carrier's log will name it: by number and time. */
export type SentSms = z.infer<typeof SentSms>;

export type SmsTrail = {
  /** Before the send: what got no answer is found again by its number and time. */
  readonly leave: (sms: SentSms) => Promise<void>;
  /** After it: under the id the service gave it. */
  readonly name: (messageId: string, sms: SentSms) => Promise<void>;
  readonly findNamed: (messageId: string) => Promise<SentSms | undefined>;
  /** What may have gone to this number then, latest first. */
  readonly findSent: (to: string, at: Instant) => Promise<readonly SentSms[]>;
};

/** Carriers report within hours; a month is more than enough. */
const KEPT_SECONDS = 30 * 86_400;
/** A step's time is when its state was entered; retries may put the send a good while later. */
const LATEST_SEND_SECONDS = 86_400;

const byNumber = (to: string) => `sms#${to}`;
const byMessage = (messageId: string) => `sms-message#${messageId}`;

/** Which SMS is whose, in the ledger table: SNS lets a message carry no tag that its delivery log repeats. */
export function smsTrail(dynamo: DynamoDBClient, table: string): SmsTrail {
  const put = async (pk: string, sk: string, sms: SentSms) => {
    const expiresAt = Math.floor(epochOf(addSeconds(sms.at, KEPT_SECONDS)) / 1000);
    const Item = marshall({ pk, sk, expiresAt, sms });
    await dynamo.send(new PutItemCommand({ TableName: table, Item }));
  };
  return {
    leave: (sms) => put(byNumber(sms.to), `${sms.at}#${sms.invoiceId}#${sms.claimId}`, sms),
    name: (messageId, sms) => put(byMessage(messageId), 'sms', sms),
    findNamed: async (messageId) => {
      const Key = marshall({ pk: byMessage(messageId), sk: 'sms' });
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      return Item && SentSms.parse(unmarshall(Item).sms);
    },
    findSent: async (to, at) => {
      const { Items = [] } = await dynamo.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          ScanIndexForward: false,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: marshall({
            ':pk': byNumber(to),
            ':from': addSeconds(at, -LATEST_SEND_SECONDS),
            ':to': `${addSeconds(at, 1)}~`,
          }),
        }),
      );
      return Items.map((item) => SentSms.parse(unmarshall(item).sms));
    },
  };
}
