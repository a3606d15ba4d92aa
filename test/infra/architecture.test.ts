import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { calendars } from '#domain/calendars.ts';
import { drawChart } from '../../infra/chart/draw-chart.ts';
import { mermaidOf } from '../../infra/chart/mermaid.ts';

it('the architecture page shows the chart as it is drawn (npm run docs writes it)', () => {
  const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');

  expect(page).toContain(mermaidOf(drawChart(calendars.standard, (name) => name)));
});
