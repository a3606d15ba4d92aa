import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apiTypes, typesFile } from '../support/api-types.ts';

it('keeps the types of the console equal to the OpenAPI document (`npm run api-types` writes them)', () => {
  expect(readFileSync(typesFile, 'utf8')).toBe(apiTypes());
});
