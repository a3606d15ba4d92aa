import {
  BatchExecuteStatementCommand,
  DuplicateItemException,
  type DynamoDBClient,
  ExecuteStatementCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { convertToAttr, unmarshall } from '@aws-sdk/util-dynamodb';
import { Proof } from '#domain/proof.ts';
import { asError, inBatches } from './in-batches.ts';

export type ProofStore = {
  /** Adds proofs, each once; one that is there already changes nothing. When it answers, all are there. */
  readonly insert: (proofs: readonly Proof[]) => Promise<void>;
  /** How many proofs of the invoice are there. */
  readonly countOf: (invoiceId: string) => Promise<number>;
  /** The whole chain of an invoice, first proof first. */
  readonly chainOf: (invoiceId: string) => Promise<readonly Proof[]>;
};

/** As many as one call takes. */
const MOST_STATEMENTS = 25;

/**
 * Proofs in their insert-only table. `dynamodb:PartiQLInsert` without `PutItem` is the one permission that lets
 * nobody overwrite, so every write here is a PartiQL INSERT.
 */
export function proofStore(dynamo: DynamoDBClient, table: string): ProofStore {
  const chain = (invoiceId: string) => ({
    TableName: table,
    KeyConditionExpression: 'invoiceId = :id',
    ExpressionAttributeValues: { ':id': { S: invoiceId } },
    ConsistentRead: true,
  });

  /** A batch answers for each statement apart. One it had no room for goes again by itself, with the SDK's retries. */
  const insertAlone = async (statement: ReturnType<typeof insertOf>) => {
    try {
      await dynamo.send(new ExecuteStatementCommand(statement));
    } catch (error) {
      if (!(error instanceof DuplicateItemException)) throw error;
    }
  };

  const insertOne = inBatches({
    most: MOST_STATEMENTS,
    nameOf: ({ invoiceId, sequence }: Proof) => `${invoiceId} ${sequence}`,
    ask: async (proofs) => {
      const Statements = proofs.map((proof) => insertOf(table, proof));
      const { Responses = [] } = await dynamo.send(
        new BatchExecuteStatementCommand({ Statements }),
      );
      return Promise.all(
        Statements.map(async (statement, index) => {
          const refusal = Responses[index]?.Error?.Code;
          const isThere = refusal === undefined || refusal === 'DuplicateItem';
          return isThere ? undefined : insertAlone(statement).catch(asError);
        }),
      );
    },
  });

  return {
    insert: async (proofs) => {
      await Promise.all(proofs.map((proof) => insertOne(proof)));
    },
    countOf: async (invoiceId) => {
      const { Count = 0 } = await dynamo.send(
        new QueryCommand({ ...chain(invoiceId), Select: 'COUNT' }),
      );
      return Count;
    },
    chainOf: async (invoiceId) => {
      const proofs: Proof[] = [];
      for await (const { Items = [] } of paginateQuery({ client: dynamo }, chain(invoiceId))) {
        proofs.push(...Items.map((item) => Proof.parse(unmarshall(item).proof)));
      }
      return proofs;
    },
  };
}

const insertOf = (table: string, proof: Proof) => ({
  Statement: `INSERT INTO "${table}" VALUE {'invoiceId': ?, 'sequence': ?, 'proof': ?}`,
  Parameters: [proof.invoiceId, proof.sequence, proof].map((value) =>
    convertToAttr(value, { removeUndefinedValues: true }),
  ),
});
