import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

const allow = (actions: string[], resources: string[]): PolicyStatement =>
  new PolicyStatement({ effect: Effect.ALLOW, actions, resources });

/** Reads and conditional writes of the ledger. No Scan, no Delete: nothing here needs them. */
export const changeLedger = (table: Table): PolicyStatement =>
  allow(
    [
      'dynamodb:GetItem',
      'dynamodb:BatchGetItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      'dynamodb:PartiQLUpdate',
      'dynamodb:Query',
    ],
    [table.tableArn, `${table.tableArn}/index/*`],
  );

/** Reads proofs and adds new ones. PartiQLInsert without PutItem cannot overwrite; nobody may change or delete. */
export const addProofs = (table: Table): PolicyStatement =>
  allow(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PartiQLInsert'], [table.tableArn]);

export const keepLetters = (bucket: Bucket): PolicyStatement =>
  allow(['s3:PutObject', 's3:GetObject'], [bucket.arnForObjects('*')]);

export const invokeOnly = (functionArns: string[]): PolicyStatement =>
  allow(['lambda:InvokeFunction'], functionArns);

export const sendMail = (identities: string, configurationSet: string): PolicyStatement =>
  allow(['ses:SendRawEmail'], [identities, configurationSet]);

/** A telephone number has no ARN: publishing to one can only be allowed on `*`. */
export const sendSms = (): PolicyStatement => allow(['sns:Publish'], ['*']);

export const tellPostDesk = (topicArn: string): PolicyStatement =>
  allow(['sns:Publish'], [topicArn]);

export const startExecutions = (machines: string): PolicyStatement =>
  allow(['states:StartExecution'], [machines]);

/** The token names the task; the action knows no narrower resource than the machines. */
export const tellExecutions = (machines: string): PolicyStatement =>
  allow(['states:SendTaskFailure'], [machines]);

export const listExecutions = (machines: string): PolicyStatement =>
  allow(['states:ListExecutions'], [machines]);

export const describeExecutions = (executions: string): PolicyStatement =>
  allow(['states:DescribeExecution'], [executions]);
