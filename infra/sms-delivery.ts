import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { FilterPattern, LogGroup, RetentionDays, SubscriptionFilter } from 'aws-cdk-lib/aws-logs';
import { LambdaDestination } from 'aws-cdk-lib/aws-logs-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { countUnknownEvents } from './unknown-events.ts';

/**
 * The way carriers tell what became of each SMS. SNS writes it only to CloudWatch, into log groups it names itself,
 * once the account's SMS settings carry this role and a success sampling of 100 % (see docs/proofs.md): no
 * CloudFormation resource can set those.
 */
export class SmsDelivery extends Construct {
  readonly #groups: readonly LogGroup[];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { region, account } = Stack.of(this);
    const name = `sns/${region}/${account}/DirectPublishToPhoneNumber`;
    this.#groups = [this.group('Delivered', name), this.group('Failed', `${name}/Failure`)];
    const role = new Role(this, 'Log', { assumedBy: new ServicePrincipal('sns.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: this.#groups.map(({ logGroupArn }) => logGroupArn),
      }),
    );
    new CfnOutput(this, 'RoleForSmsSettings', { value: role.roleArn });
  }

  /** The function that reads the log; what it could not record in three tries is kept for a person. */
  readBy(reader: LambdaFunction, undelivered: Queue): void {
    for (const logGroup of this.#groups) {
      new SubscriptionFilter(logGroup, 'ToRecord', {
        logGroup,
        destination: new LambdaDestination(reader),
        filterPattern: FilterPattern.allEvents(),
      });
    }
    reader.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(undelivered),
    });
    countUnknownEvents(reader, 'Sms');
  }

  private group(id: string, logGroupName: string): LogGroup {
    return new LogGroup(this, id, { logGroupName, retention: RetentionDays.THREE_MONTHS });
  }
}
