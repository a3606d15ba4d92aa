import {
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '#domain/instant.ts';
import { Task } from '#domain/task.ts';
import { unlessRefused } from './unless-refused.ts';

export type TaskStore = {
  /** Opens a task once; the same id again changes nothing. */
  readonly open: (task: Task) => Promise<void>;
  readonly list: (creditorId: string) => Promise<readonly Task[]>;
  /** `false` when there is no such task. */
  readonly close: (task: TaskEnd) => Promise<boolean>;
  /** Closes a task nobody has done; `false` when it is done, or there is none. */
  readonly withdraw: (task: TaskEnd) => Promise<boolean>;
};

export type TaskEnd = {
  readonly creditorId: string;
  readonly id: string;
  readonly doneAt: Instant;
  readonly doneBy: string;
};

const keyOf = (creditorId: string, id: string) => ({ pk: `task#${creditorId}`, sk: id });

/** Tasks for people, in the ledger table. */
export function taskStore(dynamo: DynamoDBClient, table: string): TaskStore {
  const done = ({ creditorId, id, doneAt, doneBy }: TaskEnd, ConditionExpression: string) =>
    unlessRefused(
      dynamo.send(
        new UpdateItemCommand({
          TableName: table,
          Key: marshall(keyOf(creditorId, id)),
          ConditionExpression,
          UpdateExpression: 'SET #task.doneAt = :at, #task.doneBy = :by',
          ExpressionAttributeNames: { '#task': 'task' },
          ExpressionAttributeValues: { ':at': { S: doneAt }, ':by': { S: doneBy } },
        }),
      ),
    );

  return {
    open: (task) =>
      unlessRefused(
        dynamo.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall(
              { ...keyOf(task.creditorId, task.id), task },
              { removeUndefinedValues: true },
            ),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ).then(() => undefined),
    list: async (creditorId) => {
      const pages = paginateQuery(
        { client: dynamo },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: `task#${creditorId}` } },
        },
      );
      const tasks: Task[] = [];
      for await (const { Items = [] } of pages) {
        tasks.push(...Items.map((item) => Task.parse(unmarshall(item).task)));
      }
      return tasks;
    },
    close: (end) => done(end, 'attribute_exists(pk)'),
    withdraw: (end) => done(end, 'attribute_exists(pk) AND attribute_not_exists(#task.doneAt)'),
  };
}
