import { z } from 'zod';
import { readAll } from './reader.ts';
import type { ResolvedResource } from './resources.ts';

/** One route of the HTTP API and the function behind it. */
export type Route = {
  readonly routeKey: string;
  readonly functionArn: string;
  readonly apiId: string;
  readonly isSigned: boolean;
};

const Api = z.object({ ProtocolType: z.literal('HTTP') });

const Integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});

const RouteProperties = z.object({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['NONE', 'AWS_IAM']).default('NONE'),
});

export function readRoutes(resources: readonly ResolvedResource[]): readonly Route[] {
  readAll(resources, 'AWS::ApiGatewayV2::Api', Api, () => undefined);
  const functions = new Map(
    readAll(resources, 'AWS::ApiGatewayV2::Integration', Integration, (properties, { ref }) => [
      `integrations/${ref}`,
      functionArnOf(properties.IntegrationUri),
    ]),
  );
  return readAll(resources, 'AWS::ApiGatewayV2::Route', RouteProperties, (properties, resource) => {
    const functionArn = functions.get(properties.Target);
    if (functionArn === undefined)
      throw new Error(`The route ${resource.logicalId} leads nowhere.`);
    return {
      routeKey: properties.RouteKey,
      functionArn,
      apiId: properties.ApiId,
      isSigned: properties.AuthorizationType === 'AWS_IAM',
    };
  });
}

/** Some templates wrap the function's ARN in API Gateway's own invocation path. */
function functionArnOf(uri: string): string {
  return /functions\/(arn:[^/]+)\/invocations$/.exec(uri)?.[1] ?? uri;
}
