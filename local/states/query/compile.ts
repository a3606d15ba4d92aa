import jsonata from 'jsonata';
import type { Expression } from '../chart/chart.ts';
import { isRecord } from '../json.ts';
import { awsFunctions } from './aws-functions.ts';

export type Compile = (source: string) => Expression;

/**
 * Compiles JSONata as Step Functions has it: version 2.0.6 with AWS's own functions, without `$eval`,
 * and with the local clock behind `$now` and `$millis`.
 */
export function compilerWith(now: () => number): Compile {
  return (source) => {
    const compiled = jsonata(source);
    if (callsEval(compiled.ast())) throw new Error('the function $eval is not supported');
    let instant = 0;
    for (const { name, signature, run } of awsFunctions) {
      compiled.registerFunction(name, run, signature);
    }
    compiled.registerFunction('millis', () => instant, '<:n>');
    compiled.registerFunction('now', (...format: string[]) => formatInstant(instant, format));
    compiled.assign('eval', undefined);
    return {
      source,
      evaluate: async (bindings) => {
        // All readings of the clock within one evaluation are the same, as in JSONata itself.
        instant = now();
        const result: unknown = await compiled.evaluate(undefined, bindings);
        return result;
      },
    };
  };
}

const fromMillis = jsonata('$fromMillis($instant, $picture, $zone)');

async function formatInstant(instant: number, format: readonly string[]): Promise<unknown> {
  const [picture, zone] = format;
  const text: unknown = await fromMillis.evaluate(undefined, { instant, picture, zone });
  return text;
}

function callsEval(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(callsEval);
  if (!isRecord(node)) return false;
  if (node.type === 'variable' && node.value === 'eval') return true;
  return Object.values(node).some(callsEval);
}
