import { describe, expect, it } from 'vitest';
import { matchRoute } from '../../../local/api/match-route.ts';

const route = (routeKey: string) => ({ routeKey, functionArn: 'f', apiId: 'a', isSigned: false });
const routes = [
  '$default',
  'ANY /v1/{proxy+}',
  'GET /v1/invoices/{id}',
  'GET /v1/openapi.json',
  'ANY /v1/invoices/{id}',
].map(route);

const keyOf = (method: string, path: string) => matchRoute(routes, method, path)?.route.routeKey;

describe('matchRoute', () => {
  it('takes the most specific route', () => {
    expect(keyOf('GET', '/v1/openapi.json')).toBe('GET /v1/openapi.json');
    expect(keyOf('GET', '/v1/invoices/1')).toBe('GET /v1/invoices/{id}');
    expect(keyOf('POST', '/v1/invoices/1')).toBe('ANY /v1/invoices/{id}');
    expect(keyOf('POST', '/v1/invoices/1/payments')).toBe('ANY /v1/{proxy+}');
    expect(keyOf('GET', '/other')).toBe('$default');
  });

  it('does not take a dot for any character', () => {
    expect(keyOf('GET', '/v1/openapixjson')).toBe('ANY /v1/{proxy+}');
  });

  it('gives the parameters decoded', () => {
    expect(matchRoute(routes, 'GET', '/v1/invoices/a%20b')?.pathParameters).toEqual({ id: 'a b' });
  });
});
