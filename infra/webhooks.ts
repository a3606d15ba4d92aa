import { RemovalPolicy } from 'aws-cdk-lib';
import { type HttpApi, HttpMethod, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** Each provider's secret is named after it; the function knows the names, never the values. */
export const SECRET_PREFIX = 'relance/webhooks/';

const PROVIDERS = ['standard', 'stripe', 'gocardless', 'mollie', 'qonto'] as const;

/** The door for payment providers: their signature opens it, so the gateway asks for no other. */
export class Webhooks extends Construct {
  readonly #secrets: readonly Secret[];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The value made here is only a stand-in: finance puts the provider's own in its place.
    this.#secrets = PROVIDERS.map(
      (provider) =>
        new Secret(this, `${provider}-secret`, {
          secretName: `${SECRET_PREFIX}${provider}`,
          description: `Relance: what signs the payment webhooks of ${provider}`,
          removalPolicy: RemovalPolicy.RETAIN,
        }),
    );
  }

  readSecrets(): PolicyStatement {
    return new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['secretsmanager:GetSecretValue'],
      resources: this.#secrets.map(({ secretArn }) => secretArn),
    });
  }

  openOn(api: HttpApi, handler: LambdaFunction): void {
    api.addRoutes({
      path: '/v1/webhooks/{provider}',
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration('Webhook', handler),
      authorizer: new HttpNoneAuthorizer(),
    });
  }
}
