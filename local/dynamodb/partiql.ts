import { z } from 'zod';
import { ServiceError } from '../wire/service-error.ts';
import type { DynamoDb } from './database.ts';
import { statementOf } from './statement.ts';

const AttributeValue = z.record(z.string(), z.unknown());
const Request = z.strictObject({
  Statement: z.string(),
  Parameters: z.array(AttributeValue).default([]),
});
type Request = z.infer<typeof Request>;
const Batch = z.strictObject({ Statements: z.array(Request).min(1).max(25) });

type Writer = Pick<DynamoDb, 'insertNew' | 'update' | 'together'>;

/**
 * The PartiQL statements there are here, by themselves or in a batch: an insert of one whole item, which stands in for an
 * insert-only right on a table (`dynamodb:PartiQLInsert` without `PutItem`) and so never replaces, and an update of one item
 * under equalities.
 */
export function partiql({ insertNew, update, together }: Writer) {
  const write = ({ Statement, Parameters }: Request): { readonly table: string } => {
    const statement = statementOf(Statement, Parameters.length);
    const { table } = statement;
    if (statement.kind === 'update') {
      const { set, remove, where } = statement;
      update(table, {
        set: zip(set, Parameters),
        remove,
        where: zip(where, Parameters.slice(set.length)),
      });
    } else if (!insertNew(table, zip(statement.item, Parameters))) throw duplicateItem();
    return { table };
  };

  /** In a batch each statement has its own answer, and fails alone: what is refused has written nothing. */
  const answerOf = (request: Request) => {
    try {
      return { TableName: write(request).table };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return { Error: { Code: codeInBatch(error), Message: error.message } };
    }
  };

  return {
    execute: (input: unknown): unknown => {
      write(Request.parse(input));
      return { Items: [] };
    },
    executeBatch: (input: unknown): unknown => {
      const { Statements } = Batch.parse(input);
      return { Responses: together(() => Statements.map(answerOf)) };
    },
  };
}

const zip = (names: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(names.map((name, index) => [name, values[index]]));

/** `ValidationError` where a call by itself is refused by a `…#ValidationException`. */
const codeInBatch = ({ code }: ServiceError): string =>
  code
    .replace(/^.*#/, '')
    .replace('ValidationException', 'ValidationError')
    .replace(/Exception$/, '');

function duplicateItem(): ServiceError {
  const code = 'com.amazonaws.dynamodb.v20120810#DuplicateItemException';
  return new ServiceError(code, 'Duplicate primary key exists in table');
}
