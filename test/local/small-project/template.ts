const name = (id: string) => ({ Ref: id });
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

function lambda(handler: string, timeout = 20) {
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Handler: `handlers.${handler}`,
      Code: { S3Bucket: { 'Fn::Sub': `assets-\${AWS::AccountId}` }, S3Key: 'code.zip' },
      Role: arn('Role'),
      Timeout: timeout,
      Environment: {
        Variables: {
          TABLE: name('Table'),
          BUCKET: name('Archive'),
          CONFIGURATION_SET: name('Mails'),
          POST_DESK: name('PostDesk'),
          SECRET: name('WebhookSecrets'),
          MACHINE: {
            'Fn::Join': [
              '',
              [
                'arn:aws:states:',
                name('AWS::Region'),
                ':',
                name('AWS::AccountId'),
                ':stateMachine:small',
              ],
            ],
          },
        },
      },
    },
  };
}

const definition = [
  JSON.stringify({
    QueryLanguage: 'JSONata',
    StartAt: 'Wait three days',
    States: { 'Wait three days': { Type: 'Wait', Seconds: 259200, Next: 'Send' } },
  }).slice(0, -2),
  ',"Send":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"',
  arn('Send'),
  '","Payload":"{% $states.input %}"},"Output":"{% $states.result.Payload %}","End":true}}}',
];

/** A template with one resource of every type that runs. */
export const smallTemplate = {
  Resources: {
    Role: { Type: 'AWS::IAM::Role', Properties: {} },
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      },
    },
    Archive: { Type: 'AWS::S3::Bucket', Properties: {} },
    PostDesk: { Type: 'AWS::SNS::Topic', Properties: {} },
    MailEvents: { Type: 'AWS::SNS::Topic', Properties: {} },
    Dead: { Type: 'AWS::SQS::Queue', Properties: {} },
    Events: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 60,
        RedrivePolicy: { deadLetterTargetArn: arn('Dead'), maxReceiveCount: 3 },
      },
    },
    Subscription: {
      Type: 'AWS::SNS::Subscription',
      Properties: {
        TopicArn: name('MailEvents'),
        Protocol: 'sqs',
        Endpoint: arn('Events'),
        RawMessageDelivery: true,
      },
    },
    Mails: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
    MailsToTopic: {
      Type: 'AWS::SES::ConfigurationSetEventDestination',
      Properties: {
        ConfigurationSetName: name('Mails'),
        EventDestination: {
          Enabled: true,
          MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint'],
          SnsDestination: { TopicARN: name('MailEvents') },
        },
      },
    },
    WebhookSecrets: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { GenerateSecretString: {} },
    },
    Send: lambda('send'),
    Record: lambda('record'),
    Sweep: lambda('sweep'),
    ApiFunction: lambda('api', 2),
    Feed: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: arn('Events'),
        FunctionName: name('Record'),
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: {
        ScheduleExpression: 'rate(5 minutes)',
        State: 'ENABLED',
        Targets: [{ Id: 'Target0', Arn: arn('Sweep') }],
      },
    },
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        StateMachineName: 'small',
        RoleArn: arn('Role'),
        DefinitionString: { 'Fn::Join': ['', definition] },
      },
    },
    Http: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'Http', ProtocolType: 'HTTP' } },
    HttpIntegration: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: name('Http'),
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: arn('ApiFunction'),
        PayloadFormatVersion: '2.0',
      },
    },
    HttpRoute: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: {
        ApiId: name('Http'),
        RouteKey: 'ANY /v1/{proxy+}',
        AuthorizationType: 'AWS_IAM',
        Target: { 'Fn::Join': ['', ['integrations/', name('HttpIntegration')]] },
      },
    },
  },
};
