import { writeFile } from 'node:fs/promises';
import { portfolio } from './portfolio.ts';

// After a change of the stories: `npx node samples/write-portfolio.ts && npx biome format --write samples`.
await writeFile(
  new URL('portfolio.json', import.meta.url),
  `${JSON.stringify(portfolio, undefined, 2)}\n`,
);
