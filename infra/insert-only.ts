import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Every way to overwrite or remove an item. PartiQLInsert is not among them: it refuses a key that is there. */
const CHANGES = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:PartiQLUpdate',
  'dynamodb:PartiQLDelete',
];

/** Denies everybody, administrators of the account too, to change or remove what is in the table. */
export function insertOnly(table: Table): void {
  table.addToResourcePolicy(
    new PolicyStatement({
      sid: 'InsertOnly',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: CHANGES,
      // In a table's own policy, the table itself.
      resources: ['*'],
    }),
  );
}
