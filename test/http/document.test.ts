import { describe, expect, it } from 'vitest';
import { routes } from '../../functions/http/routes.ts';
import { apiCaller } from '../support/call-api.ts';
import { memoryServices } from '../support/memory-services.ts';

const document = async () => (await apiCaller(memoryServices())('GET', '/v1/openapi.json')).json;

describe('GET /v1/openapi.json', () => {
  it('describes exactly the routes that exist', async () => {
    const { paths } = await document();

    const described = Object.entries<object>(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );

    expect(described.toSorted()).toEqual(
      routes.map(({ method, path }) => `${method} /v1${path}`).toSorted(),
    );
  });

  it('refers to no schema it does not hold', async () => {
    const { components, ...rest } = await document();

    const references = JSON.stringify({ rest, components }).matchAll(/"#\/([^"]+)"/g);

    for (const [, path = ''] of references) {
      const [, , name = ''] = path.split('/');
      expect(components.schemas, path).toHaveProperty([name]);
    }
  });

  it('says of each route its parameters, its body and every status it may answer', async () => {
    const { paths } = await document();

    const { post } = paths['/v1/invoices/{invoiceId}/payments'];

    expect(post.parameters).toMatchObject([
      { name: 'invoiceId', in: 'path', required: true },
      { name: 'Idempotency-Key', in: 'header' },
    ]);
    expect(post.requestBody.content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/PaymentToRecord',
    });
    expect(Object.keys(post.responses)).toEqual([
      '200',
      '201',
      '400',
      '404',
      '409',
      '413',
      '415',
      '422',
      '500',
      '503',
    ]);
  });

  it('gives every operation a name of its own', async () => {
    const { paths } = await document();

    const names = Object.values<object>(paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );

    expect(new Set(names).size).toBe(routes.length);
  });
});
