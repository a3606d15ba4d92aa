import { writeFileSync } from 'node:fs';
import { apiTypes, typesFile } from './api-types.ts';

writeFileSync(typesFile, apiTypes());
