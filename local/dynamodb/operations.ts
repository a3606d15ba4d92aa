import batchGetItem from 'dynalite/actions/batchGetItem.js';
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import createTable from 'dynalite/actions/createTable.js';
import deleteItem from 'dynalite/actions/deleteItem.js';
import describeTable from 'dynalite/actions/describeTable.js';
import getItem from 'dynalite/actions/getItem.js';
import listTables from 'dynalite/actions/listTables.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import scan from 'dynalite/actions/scan.js';
import updateItem from 'dynalite/actions/updateItem.js';
import batchGetItemRules from 'dynalite/validations/batchGetItem.js';
import batchWriteItemRules from 'dynalite/validations/batchWriteItem.js';
import createTableRules from 'dynalite/validations/createTable.js';
import deleteItemRules from 'dynalite/validations/deleteItem.js';
import describeTableRules from 'dynalite/validations/describeTable.js';
import getItemRules from 'dynalite/validations/getItem.js';
import listTablesRules from 'dynalite/validations/listTables.js';
import putItemRules from 'dynalite/validations/putItem.js';
import queryRules from 'dynalite/validations/query.js';
import scanRules from 'dynalite/validations/scan.js';
import updateItemRules from 'dynalite/validations/updateItem.js';

/** The actions of DynamoDB that run on dynalite. Those that write one item do so in a transaction with its index entries. */
export const operations = {
  BatchGetItem: { act: batchGetItem, rules: batchGetItemRules, isAtomic: false },
  BatchWriteItem: { act: batchWriteItem, rules: batchWriteItemRules, isAtomic: false },
  CreateTable: { act: createTable, rules: createTableRules, isAtomic: false },
  DeleteItem: { act: deleteItem, rules: deleteItemRules, isAtomic: true },
  DescribeTable: { act: describeTable, rules: describeTableRules, isAtomic: false },
  GetItem: { act: getItem, rules: getItemRules, isAtomic: false },
  ListTables: { act: listTables, rules: listTablesRules, isAtomic: false },
  PutItem: { act: putItem, rules: putItemRules, isAtomic: true },
  Query: { act: query, rules: queryRules, isAtomic: false },
  Scan: { act: scan, rules: scanRules, isAtomic: false },
  UpdateItem: { act: updateItem, rules: updateItemRules, isAtomic: true },
} as const;

export type Operation = keyof typeof operations;

export function isOperation(name: string): name is Operation {
  return Object.hasOwn(operations, name);
}
