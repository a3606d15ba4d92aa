import { z } from 'zod';
import { ServiceError } from '../wire/service-error.ts';
import type { DynamoDb } from './database.ts';

const AttributeValue = z.record(z.string(), z.unknown());
const Statement = z.strictObject({
  Statement: z.string(),
  Parameters: z.array(AttributeValue).default([]),
});
const Batch = z.strictObject({ Statements: z.array(Statement).min(1).max(25) });
const insertForm = /^\s*INSERT\s+INTO\s+"([\w.-]+)"\s+VALUE\s+\{(.*)\}\s*$/is;
const attributeForm = /^\s*'([^']+)'\s*:\s*\?\s*$/;

/**
 * The one PartiQL statement there is here: an insert of one whole item, by itself or in a batch. It stands in for an
 * insert-only right on a table (`dynamodb:PartiQLInsert` without `PutItem`), so an item that exists is never replaced.
 */
export function partiqlInserts({ insertNew, together }: Pick<DynamoDb, 'insertNew' | 'together'>) {
  /** In a batch each statement has its own answer, and fails alone: what is refused has written nothing. */
  const answerOf = (statement: z.infer<typeof Statement>) => {
    try {
      const { table, item } = parseInsert(statement);
      return insertNew(table, item)
        ? { TableName: table }
        : { Error: { Code: 'DuplicateItem', Message: DUPLICATE } };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return { Error: { Code: codeInBatch(error), Message: error.message } };
    }
  };

  return {
    execute: (input: unknown): unknown => {
      const { table, item } = parseInsert(Statement.parse(input));
      if (!insertNew(table, item)) throw duplicateItem();
      return { Items: [] };
    },
    executeBatch: (input: unknown): unknown => {
      const { Statements } = Batch.parse(input);
      return { Responses: together(() => Statements.map(answerOf)) };
    },
  };
}

const DUPLICATE = 'Duplicate primary key exists in table';

/** `ValidationError` where a call by itself is refused by a `…#ValidationException`. */
const codeInBatch = ({ code }: ServiceError): string =>
  code
    .replace(/^.*#/, '')
    .replace('ValidationException', 'ValidationError')
    .replace(/Exception$/, '');

function parseInsert({ Statement: text, Parameters }: z.infer<typeof Statement>) {
  const [, table, attributes] = insertForm.exec(text) ?? [];
  if (table === undefined || attributes === undefined) throw refused(text);
  const names = attributes.split(',').map((attribute) => attributeForm.exec(attribute)?.[1]);
  if (names.length !== Parameters.length) {
    throw new ServiceError(
      'ValidationException',
      "Number of parameters in request and statement don't match.",
    );
  }
  const item = Object.fromEntries(
    names.map((name, index) => {
      if (name === undefined) throw refused(text);
      return [name, Parameters[index]];
    }),
  );
  return { table, item };
}

function refused(statement: string): ServiceError {
  const message = `The local run only knows INSERT INTO "table" VALUE {'attribute': ?, …}, not: ${statement}`;
  return new ServiceError('ValidationException', message);
}

function duplicateItem(): ServiceError {
  const code = 'com.amazonaws.dynamodb.v20120810#DuplicateItemException';
  return new ServiceError(code, DUPLICATE);
}
