import { readFileSync, writeFileSync } from 'node:fs';
import { calendars } from '../functions/domain/calendars.ts';
import { drawChart } from '../infra/chart/draw-chart.ts';
import { mermaidOf } from '../infra/chart/mermaid.ts';

const page = new URL('architecture.md', import.meta.url);
const picture = mermaidOf(drawChart(calendars.standard, (name) => name));
const text = readFileSync(page, 'utf8').replace(
  /```mermaid\n[^`]*```/,
  () => `\`\`\`mermaid\n${picture}\n\`\`\``,
);
writeFileSync(page, text);
