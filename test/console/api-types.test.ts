import { describe, expect, it } from 'vitest';
import { writeTypes } from '../../console/api/write-types.ts';

const document = {
  paths: {
    '/v1/things/{id}': {
      get: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
        ],
        responses: {
          200: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
              'application/pdf': { schema: { type: 'string' } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { type: 'string', enum: ['a', 'b'] },
          'two-words': { type: 'array', items: { oneOf: [{ type: 'null' }, { type: 'integer' }] } },
        },
      },
    },
  },
};

describe('the types of the API', () => {
  const written = writeTypes(document);

  it('tell what must be said from what may be', () => {
    expect(written).toContain('kind: "a" | "b";');
    expect(written).toContain('"two-words"?: (null | number)[];');
  });

  it('need a path, not a query', () => {
    expect(written).toMatch(/query\?: \{\s+limit\?: number;/);
    expect(written).toMatch(/path: \{\s+id: string;/);
  });

  it('read JSON where an answer can be JSON', () => {
    expect(written).toContain(`"application/json": components['schemas']['Thing'];`);
    expect(written).not.toContain('application/pdf');
  });
});
