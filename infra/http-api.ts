import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** The HTTP API: one function behind `/v1`, open only to signed AWS callers (the invoicing software's role). */
export class RelanceApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, handler: LambdaFunction) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', {
      description: 'Relance: issue an invoice once, it is followed from then on',
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    this.api.addRoutes({
      path: '/v1/{proxy+}',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Api', handler),
    });
  }
}
