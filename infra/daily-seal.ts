import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** The key that signs the root over all chains, and the clock that has it done every day. */
export class DailySeal extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Relance: signs the daily root of all chains of proofs',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** What the sealing function may do with the key: sign, and show the public half. */
  signing(): PolicyStatement {
    return new PolicyStatement({
      actions: ['kms:Sign', 'kms:GetPublicKey'],
      resources: [this.key.keyArn],
    });
  }

  sealBy(sealer: LambdaFunction): void {
    new Rule(this, 'EveryDay', {
      schedule: Schedule.rate(Duration.days(1)),
      targets: [new LambdaTarget(sealer)],
    });
  }
}
