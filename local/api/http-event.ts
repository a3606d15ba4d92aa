import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { accountId } from '../assembly/place.ts';
import type { RouteMatch } from './match-route.ts';

export type HttpEventInput = {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly match: RouteMatch;
  readonly now: number;
};

/** The event of an HTTP API, payload format 2.0. */
export function httpEvent({ request, url, body, match, now }: HttpEventInput) {
  const { cookie, ...headers } = request.headers;
  const query = queryOf(url.searchParams);
  const isText = isTextual(request.headers['content-type']);
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(',') : value,
      ]),
    ),
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    ...(Object.keys(match.pathParameters).length === 0
      ? {}
      : { pathParameters: match.pathParameters }),
    requestContext: requestContext({ request, url, body, match, now }),
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function requestContext({ request, url, match, now }: HttpEventInput) {
  const domainName = request.headers.host ?? '127.0.0.1';
  const { apiId, routeKey, isSigned } = match.route;
  return {
    accountId,
    apiId,
    domainName,
    domainPrefix: domainName.split('.')[0] ?? '',
    ...(isSigned ? { authorizer: { iam: localCaller } } : {}),
    http: {
      method: request.method,
      path: url.pathname,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey,
    stage: '$default',
    time: gatewayTime(now),
    timeEpoch: Math.floor(now),
  };
}

/** Whoever reaches the loopback port is taken for a caller with the right to be there. */
const localCaller = {
  accessKey: 'local',
  accountId,
  callerId: 'local',
  cognitoIdentity: null,
  principalOrgId: null,
  userArn: `arn:aws:iam::${accountId}:user/local`,
  userId: 'local',
};

function queryOf(parameters: URLSearchParams): Readonly<Record<string, string>> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(names.map((name) => [name, parameters.getAll(name).join(',')]));
}

/** Other types of body are handed over in base64. */
function isTextual(contentType: string | undefined): boolean {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return /^(text\/.*|application\/(json|xml|javascript|.*\+json|.*\+xml))$/.test(type);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function gatewayTime(now: number): string {
  const [date = '', time = ''] = new Date(now).toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${months[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`;
}
