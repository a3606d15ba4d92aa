import type { Chart } from './chart/chart.ts';
import { readChart } from './chart/read-chart.ts';
import type { Compile } from './query/compile.ts';
import type { MachineStore } from './store/machine-store.ts';

/** Each definition is compiled once, however many executions run it. */
export function chartsOf(machines: MachineStore, compile: Compile): (definition: number) => Chart {
  const charts = new Map<number, Chart>();
  return (definition) => {
    const known = charts.get(definition);
    if (known !== undefined) return known;
    const reading = readChart(machines.definitionText(definition), compile);
    if (reading.kind === 'invalid') {
      throw new Error(`the stored definition ${definition} is invalid`);
    }
    charts.set(definition, reading.chart);
    return reading.chart;
  };
}
