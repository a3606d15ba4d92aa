import {
  DuplicateItemException,
  type DynamoDBClient,
  ExecuteStatementCommand,
  GetItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { convertToAttr, unmarshall } from '@aws-sdk/util-dynamodb';
import { Proof } from '#domain/proof.ts';

export type ProofStore = {
  /** Adds a proof once; the same one again changes nothing. */
  readonly insert: (proof: Proof) => Promise<void>;
  readonly has: (invoiceId: string, sequence: number) => Promise<boolean>;
  /** The whole chain of an invoice, first proof first. */
  readonly chainOf: (invoiceId: string) => Promise<readonly Proof[]>;
};

/**
 * Proofs in their insert-only table. `dynamodb:PartiQLInsert` without `PutItem` is the one permission that lets
 * nobody overwrite, so every write here is a PartiQL INSERT.
 */
export function proofStore(dynamo: DynamoDBClient, table: string): ProofStore {
  const INSERT = `INSERT INTO "${table}" VALUE {'invoiceId': ?, 'sequence': ?, 'proof': ?}`;

  return {
    insert: async (proof) => {
      const { invoiceId, sequence } = proof;
      const Parameters = [invoiceId, sequence, proof].map((value) =>
        convertToAttr(value, { removeUndefinedValues: true }),
      );
      try {
        await dynamo.send(new ExecuteStatementCommand({ Statement: INSERT, Parameters }));
      } catch (error) {
        if (!(error instanceof DuplicateItemException)) throw error;
      }
    },
    has: async (invoiceId, sequence) => {
      const { Item } = await dynamo.send(
        new GetItemCommand({
          TableName: table,
          Key: { invoiceId: { S: invoiceId }, sequence: { N: String(sequence) } },
          ConsistentRead: true,
          ProjectionExpression: 'invoiceId',
        }),
      );
      return Item !== undefined;
    },
    chainOf: async (invoiceId) => {
      const pages = paginateQuery(
        { client: dynamo },
        {
          TableName: table,
          KeyConditionExpression: 'invoiceId = :id',
          ExpressionAttributeValues: { ':id': { S: invoiceId } },
          ConsistentRead: true,
        },
      );
      const proofs: Proof[] = [];
      for await (const { Items = [] } of pages) {
        proofs.push(...Items.map((item) => Proof.parse(unmarshall(item).proof)));
      }
      return proofs;
    },
  };
}
