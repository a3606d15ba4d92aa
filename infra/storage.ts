import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { insertOnly } from './insert-only.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** Lists read summaries: an index that carried whole invoices would cost ten times as much to write and to page. */
const summariesOnly = {
  projectionType: ProjectionType.INCLUDE,
  nonKeyAttributes: ['summary', 'chainHead'],
};

/** Commercial papers are kept ten years (C. com. L123-22). */
const KEPT_FOR = Duration.days(3653);

/** The ledger (what changes), the proofs (what never does) and the archive of what was sent. */
export class Storage extends Construct {
  readonly ledger: Table;
  readonly proofs: Table;
  readonly archive: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.ledger = this.drawLedger();
    this.proofs = new Table(this, 'Proofs', {
      partitionKey: text('invoiceId'),
      sortKey: { name: 'sequence', type: AttributeType.NUMBER },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    insertOnly(this.proofs);
    this.archive = new Bucket(this, 'Archive', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(KEPT_FOR),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private drawLedger(): Table {
    const ledger = new Table(this, 'Ledger', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Sparse: only invoices carry these attributes.
    ledger.addGlobalSecondaryIndex({
      indexName: 'by-creditor',
      partitionKey: text('creditor'),
      sortKey: text('dueOrder'),
      ...summariesOnly,
    });
    ledger.addGlobalSecondaryIndex({
      indexName: 'by-debtor',
      partitionKey: text('debtor'),
      sortKey: text('dueOrder'),
      ...summariesOnly,
    });
    ledger.addGlobalSecondaryIndex({
      indexName: 'by-attention',
      partitionKey: text('attention'),
      sortKey: text('dueOrder'),
    });
    return ledger;
  }
}
