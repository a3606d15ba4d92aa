import { isRecord, tryParseJson } from '../json.ts';
import { maxDefinitionBytes, maxSeconds } from '../limits.ts';
import type { Compile } from '../query/compile.ts';
import type { Chart } from './chart.ts';
import { checkScopes } from './check-scopes.ts';
import { readRegion } from './read-region.ts';
import { readNumber, readText } from './read-values.ts';
import { complain, type Problem, type Reading, refuseOtherFields, type Source } from './reading.ts';

export type ChartReading =
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'invalid'; readonly code: string; readonly problems: readonly Problem[] };

const machineFields = new Set([
  'Comment',
  'StartAt',
  'States',
  'QueryLanguage',
  'TimeoutSeconds',
  'Version',
]);

/** Reads and compiles a definition, or says all that is wrong with it. */
export function readChart(text: string, compile: Compile): ChartReading {
  const parsed = tryParseJson(text);
  if (parsed.kind === 'broken') return invalid('INVALID_JSON_DESCRIPTION', parsed.why);
  if (!isRecord(parsed.value)) return invalid('INVALID_JSON_DESCRIPTION', 'not an object');
  if (Buffer.byteLength(text) > maxDefinitionBytes) {
    return invalid('SCHEMA_VALIDATION_FAILED', 'the definition is larger than 1 MiB');
  }
  const reading: Reading = { compile, problems: [], regions: [], names: new Set(), readRegion };
  const source: Source = {
    reading,
    fields: parsed.value,
    path: '',
    prefix: '',
    language: 'JSONPath',
  };
  refuseOtherFields(source, machineFields, 'a state machine');
  checkVersion(source);
  const timeoutSeconds = readNumber(source, 'TimeoutSeconds', {
    min: 1,
    max: maxSeconds,
    whole: true,
  });
  readRegion(source);
  reading.problems.push(...checkScopes(reading.regions));
  if (reading.problems.length > 0) {
    return { kind: 'invalid', code: 'SCHEMA_VALIDATION_FAILED', problems: reading.problems };
  }
  return { kind: 'chart', chart: { timeoutSeconds, regions: reading.regions } };
}

function checkVersion(source: Source): void {
  const version = readText(source, 'Version');
  if (version !== undefined && version !== '1.0') {
    complain(source, `The version '${version}' of the language is not supported`);
  }
}

function invalid(code: string, message: string): ChartReading {
  return { kind: 'invalid', code, problems: [{ location: '/', message }] };
}
