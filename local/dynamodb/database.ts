import { DatabaseSync } from 'node:sqlite';
import validations from 'dynalite/validations/index.js';
import { z } from 'zod';
import { transactionally } from '../database.ts';
import { UnsupportedError } from '../unsupported.ts';
import { ServiceError, unknownAction } from '../wire/service-error.ts';
import { isOperation, type Operation, operations } from './operations.ts';
import { sqliteStore } from './sqlite-store.ts';

export type DynamoDb = {
  readonly run: (operation: string, input: unknown) => Promise<unknown>;
  /** Puts an item whose key is free; `false` when it is taken. */
  readonly insertNew: (table: string, item: Item) => boolean;
  /** Changes one item where the attributes named have these values; otherwise refuses as a condition that does not hold. */
  readonly update: (table: string, change: Change) => void;
  /** Stores what some work writes in one go. */
  readonly together: <Result>(work: () => Result) => Result;
  readonly close: () => void;
};

type Item = Readonly<Record<string, unknown>>;

export type Change = {
  readonly set: Item;
  readonly remove: readonly string[];
  readonly where: Item;
};

/** DynamoDB in one file: dynalite's checks and actions over SQLite. */
export function openDynamoDb(file: string, region: string, accountId: string): DynamoDb {
  const database = new DatabaseSync(file);
  const store = sqliteStore(database, region, accountId);
  const { perform, performNow } = performer(store);

  const run = async (operation: string, input: unknown): Promise<unknown> => {
    if (!isOperation(operation)) throw unknownAction('DynamoDB', operation);
    try {
      return operations[operation].isAtomic
        ? transactionally(database, () => performNow(operation, input))
        : await perform(operation, input);
    } catch (error) {
      throw serviceErrorOf(error);
    }
  };
  const insertNew = (TableName: string, Item: Item): boolean => {
    try {
      // The older form of the condition: it needs no parser, and most writes here are inserts.
      const isNew = { Expected: { [store.keyOf(TableName)[0] ?? '']: { Exists: false } } };
      transactionally(database, () => performNow('PutItem', { TableName, Item, ...isNew }));
      return true;
    } catch (error) {
      const refusal = serviceErrorOf(error);
      if (refusal instanceof ServiceError && isTaken(refusal)) return false;
      throw refusal;
    }
  };

  const update = (TableName: string, asked: Change): void => {
    try {
      const change = updateOf(asked, store.keyOf(TableName));
      transactionally(database, () => performNow('UpdateItem', { TableName, ...change }));
    } catch (error) {
      throw serviceErrorOf(error);
    }
  };

  const together = <Result>(work: () => Result) => transactionally(database, work);

  return { run, insertNew, update, together, close: () => database.close() };
}

/** The older form of an update and its condition, as of an insert. */
function updateOf({ set, remove, where }: Change, key: readonly string[]) {
  const isKey = ([name]: readonly [string, unknown]) => key.includes(name);
  const conditions = Object.entries(where);
  const puts = Object.entries(set).map(([name, Value]) => [name, { Action: 'PUT', Value }]);
  const deletes = remove.map((name) => [name, { Action: 'DELETE' }]);
  return {
    Key: Object.fromEntries(conditions.filter(isKey)),
    Expected: Object.fromEntries(
      conditions.filter((one) => !isKey(one)).map(([name, Value]) => [name, { Value }]),
    ),
    AttributeUpdates: Object.fromEntries([...puts, ...deletes]),
  };
}

const isTaken = ({ code }: ServiceError): boolean =>
  code.endsWith('#ConditionalCheckFailedException');

/** Runs an action of dynalite after its checks: in its own time, or at once where nothing in it waits. */
function performer(store: ReturnType<typeof sqliteStore>) {
  const checked = (operation: Operation, input: unknown) => {
    const { rules } = operations[operation];
    refuseUnknownParameters(operation, input, rules.types);
    const data = validations.checkTypes(input, rules.types);
    validations.checkValidations(data, rules.types, rules.custom, store);
    return data;
  };
  const perform = (operation: Operation, input: unknown): Promise<unknown> => {
    const data = checked(operation, input);
    return new Promise((resolve, reject) => {
      operations[operation].act(store, data, (error, output) =>
        error ? reject(error) : resolve(output),
      );
    });
  };
  /** An action on one item ends before it returns, so that a transaction around it holds all of its writes. */
  const performNow = (operation: Operation, input: unknown): unknown => {
    const answers: { readonly error: unknown; readonly output: unknown }[] = [];
    const data = checked(operation, input);
    operations[operation].act(store, data, (error, output) => answers.push({ error, output }));
    const [answer] = answers;
    if (!answer) throw new Error(`DynamoDB ${operation} has not ended when it returned`);
    if (answer.error) throw answer.error;
    return answer.output;
  };
  return { perform, performNow };
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
