import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { it } from 'vitest';
import { Storage } from '../../infra/storage.ts';

it('denies everybody to change or remove a proof, and keeps what was sent under lock', () => {
  const stack = new Stack(new App(), 'Test');
  new Storage(stack, 'Storage');
  const template = Template.fromStack(stack);

  template.hasResourceProperties('AWS::DynamoDB::Table', {
    KeySchema: Match.arrayWith([{ AttributeName: 'sequence', KeyType: 'RANGE' }]),
    ResourcePolicy: {
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: Match.arrayWith([
              'dynamodb:PutItem',
              'dynamodb:UpdateItem',
              'dynamodb:DeleteItem',
              'dynamodb:BatchWriteItem',
            ]),
          }),
        ],
      },
    },
  });
  template.hasResourceProperties('AWS::S3::Bucket', { ObjectLockEnabled: true });
});
