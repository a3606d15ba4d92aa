import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Ceilings, Full } from '#domain/ceiling-settings.ts';
import { addSeconds, dayOf, epochOf, type Instant } from '#domain/instant.ts';
import { unlessRefused } from './unless-refused.ts';

/** A contact about to be claimed, and whom it counts for. */
export type Counted = {
  readonly creditorId: string;
  readonly debtorId: string;
  /** Counted once, however often it is asked for. */
  readonly name: string;
  readonly at: Instant;
  readonly ceilings: Ceilings;
};

export type ContactCounts = {
  /** Takes room for one contact before its claim; the ceiling that leaves none, or `undefined` when it may go. */
  readonly take: (contact: Counted) => Promise<Full | undefined>;
  /** Gives back the room of a contact that did not leave after all. */
  readonly giveBack: (contact: Counted) => Promise<void>;
};

const KEPT_SECONDS = 62 * 86_400;
const UNLIMITED = 1_000_000_000;

/**
 * Counts of contacts in the ledger table. Room is taken before a contact is claimed: a crash between the two counts a
 * contact that never left, so the count may be too high, and never too low.
 */
export function contactCounts(dynamo: DynamoDBClient, table: string): ContactCounts {
  const update = (input: Omit<UpdateItemCommandInput, 'TableName'>) =>
    unlessRefused(dynamo.send(new UpdateItemCommand({ TableName: table, ...input })));

  const isMonthFull = async (contact: Counted): Promise<boolean> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: table, Key: debtorKey(contact), ConsistentRead: true }),
    );
    const { debtorPerMonth = UNLIMITED } = contact.ceilings;
    return (Item?.month?.SS ?? []).length >= debtorPerMonth;
  };

  const takeOfDebtor = async (contact: Counted): Promise<Full | undefined> => {
    const { debtorPerDay, debtorPerMonth } = contact.ceilings;
    if (debtorPerDay === undefined && debtorPerMonth === undefined) return undefined;
    if (await update(takenOfDebtor(contact))) return undefined;
    return (await isMonthFull(contact)) ? 'debtor-month' : 'debtor-day';
  };

  const takeOfCreditor = async (contact: Counted): Promise<Full | undefined> => {
    if (contact.ceilings.creditorPerDay === undefined) return undefined;
    return (await update(takenOfCreditor(contact))) ? undefined : 'creditor-day';
  };

  return {
    take: async (contact) => (await takeOfDebtor(contact)) ?? (await takeOfCreditor(contact)),
    giveBack: async (contact) => {
      const { debtorPerDay, debtorPerMonth, creditorPerDay } = contact.ceilings;
      if (debtorPerDay !== undefined || debtorPerMonth !== undefined) {
        await update(givenBackOfDebtor(contact));
      }
      if (creditorPerDay !== undefined) await update(givenBackOfCreditor(contact));
    },
  };
}

type Change = Omit<UpdateItemCommandInput, 'TableName'>;

const keyOf = (pk: string, sk: string): Record<string, AttributeValue> => ({
  pk: { S: pk },
  sk: { S: sk },
});
const debtorKey = ({ creditorId, debtorId, at }: Counted) =>
  keyOf(`contacts#${creditorId}#${debtorId}`, dayOf(at).slice(0, 7));
const creditorKey = ({ creditorId, at }: Counted) => keyOf(`contacts#${creditorId}`, dayOf(at));
const expiryOf = ({ at }: Counted): AttributeValue => ({
  N: String(Math.floor(epochOf(addSeconds(at, KEPT_SECONDS)) / 1000)),
});

/** The contacts of a debtor's month by name, and those of the day beside them: one write looks at both ceilings. */
const namesOfDay = ({ at }: Counted) => ({ '#day': `d${dayOf(at).slice(8)}`, '#month': 'month' });

const takenOfDebtor = (contact: Counted): Change => ({
  Key: debtorKey(contact),
  UpdateExpression: 'ADD #day :names, #month :names SET expiresAt = :expiresAt',
  ConditionExpression:
    'contains(#day, :name) OR ((attribute_not_exists(#day) OR size(#day) < :perDay) AND (attribute_not_exists(#month) OR size(#month) < :perMonth))',
  ExpressionAttributeNames: namesOfDay(contact),
  ExpressionAttributeValues: {
    ':name': { S: contact.name },
    ':names': { SS: [contact.name] },
    ':perDay': { N: String(contact.ceilings.debtorPerDay ?? UNLIMITED) },
    ':perMonth': { N: String(contact.ceilings.debtorPerMonth ?? UNLIMITED) },
    ':expiresAt': expiryOf(contact),
  },
});

const givenBackOfDebtor = (contact: Counted): Change => ({
  Key: debtorKey(contact),
  UpdateExpression: 'DELETE #day :names, #month :names',
  ExpressionAttributeNames: namesOfDay(contact),
  ExpressionAttributeValues: { ':names': { SS: [contact.name] } },
});

const takenOfCreditor = (contact: Counted): Change => ({
  Key: creditorKey(contact),
  UpdateExpression: 'ADD contacts :one SET expiresAt = :expiresAt',
  ConditionExpression: 'attribute_not_exists(contacts) OR contacts < :perDay',
  ExpressionAttributeValues: {
    ':one': { N: '1' },
    ':perDay': { N: String(contact.ceilings.creditorPerDay ?? UNLIMITED) },
    ':expiresAt': expiryOf(contact),
  },
});

const givenBackOfCreditor = (contact: Counted): Change => ({
  Key: creditorKey(contact),
  UpdateExpression: 'ADD contacts :less',
  ExpressionAttributeValues: { ':less': { N: '-1' } },
});
