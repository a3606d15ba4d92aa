import { DatabaseSync } from 'node:sqlite';
import validations from 'dynalite/validations/index.js';
import { z } from 'zod';
import { UnsupportedError } from '../unsupported.ts';
import { ServiceError, unknownAction } from '../wire/service-error.ts';
import { isOperation, type Operation, operations } from './operations.ts';
import { sqliteStore } from './sqlite-store.ts';

export type DynamoDb = {
  readonly run: (operation: string, input: unknown) => Promise<unknown>;
  readonly close: () => void;
};

/** DynamoDB in one file: dynalite's checks and actions over SQLite. */
export function openDynamoDb(file: string, region: string, accountId: string): DynamoDb {
  const database = new DatabaseSync(file);
  const store = sqliteStore(database, region, accountId);

  const perform = (operation: Operation, input: unknown): Promise<unknown> => {
    const { act, rules } = operations[operation];
    refuseUnknownParameters(operation, input, rules.types);
    const data = validations.checkTypes(input, rules.types);
    validations.checkValidations(data, rules.types, rules.custom, store);
    return new Promise((resolve, reject) => {
      act(store, data, (error, output) => (error ? reject(error) : resolve(output)));
    });
  };
  // An action on one item ends before it returns, for nothing in the store waits: the transaction holds all of its writes.
  const performAtomically = (operation: Operation, input: unknown): Promise<unknown> => {
    database.exec('BEGIN');
    try {
      return perform(operation, input);
    } finally {
      database.exec('COMMIT');
    }
  };
  const run = async (operation: string, input: unknown): Promise<unknown> => {
    if (!isOperation(operation)) throw unknownAction('DynamoDB', operation);
    const { isAtomic } = operations[operation];
    try {
      return await (isAtomic ? performAtomically : perform)(operation, input);
    } catch (error) {
      throw serviceErrorOf(error);
    }
  };

  return { run, close: () => database.close() };
}

/** dynalite drops what it does not know; a condition or a return value dropped in silence would be a lie. */
function refuseUnknownParameters(operation: Operation, input: unknown, types: object): void {
  if (typeof input !== 'object' || input === null) return;
  const unknown = Object.keys(input).find((name) => !Object.hasOwn(types, name));
  if (unknown !== undefined) throw new UnsupportedError(`${unknown} of DynamoDB ${operation}`);
}

const DynaliteError = z.object({
  statusCode: z.number(),
  body: z.object({
    __type: z.string(),
    message: z.string().optional(),
    Message: z.string().optional(),
  }),
});

function serviceErrorOf(error: unknown): unknown {
  if (error instanceof UnsupportedError)
    return new ServiceError('ValidationException', error.message);
  const { success, data } = DynaliteError.safeParse(error);
  if (!success) return error;
  const { __type, message, Message } = data.body;
  return new ServiceError(__type, message ?? Message ?? '', data.statusCode);
}
