import { fileURLToPath } from 'node:url';
import { type OpenApi, writeTypes } from '../../console/api/write-types.ts';
import { writeDocument } from '../../functions/http/openapi/write-document.ts';
import { routes } from '../../functions/http/routes.ts';

/** Where the console keeps the types of the API it talks to. */
export const typesFile = fileURLToPath(new URL('../../console/api/schema.ts', import.meta.url));

/** Those types, as the API's own document says them now. */
export function apiTypes(): string {
  const document: OpenApi = JSON.parse(JSON.stringify(writeDocument(routes)));
  return writeTypes(document);
}
