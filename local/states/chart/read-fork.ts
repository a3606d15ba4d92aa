import { isRecord } from '../json.ts';
import type { MapState, Onward, ParallelState, Template } from './chart.ts';
import { readLeaving, readRecovery } from './read-recovery.ts';
import { readTemplate } from './read-template.ts';
import { complain, readObjects, refuseOtherFields, type Source } from './reading.ts';

const branchFields = new Set(['Comment', 'StartAt', 'States', 'QueryLanguage']);
const processorFields = new Set([...branchFields, 'ProcessorConfig']);

export function readParallel(source: Source, name: string, onward: Onward): ParallelState {
  const branches = readObjects(source, 'Branches');
  if (branches.length === 0) complain(source, "The field 'Branches' must not be empty");
  return {
    type: 'Parallel',
    name,
    branches: branches.map((branch) => {
      refuseOtherFields(branch, branchFields, 'a branch');
      return source.reading.readRegion(branch);
    }),
    arguments: readTemplate(source, 'Arguments'),
    onward,
    ...readRecovery(source),
    ...readLeaving(source),
  };
}

export function readMap(source: Source, name: string, onward: Onward): MapState {
  return {
    type: 'Map',
    name,
    processor: readProcessor(source),
    items: readTemplate(source, 'Items'),
    itemSelector: readTemplate(source, 'ItemSelector'),
    maxConcurrency: readCount(source, 'MaxConcurrency'),
    toleratedFailureCount: readCount(source, 'ToleratedFailureCount'),
    toleratedFailurePercentage: readCount(source, 'ToleratedFailurePercentage'),
    onward,
    ...readRecovery(source),
    ...readLeaving(source),
  };
}

function readProcessor(source: Source): number {
  const fields = source.fields.ItemProcessor;
  const path = `${source.path}/ItemProcessor`;
  if (!isRecord(fields)) complain(source, "The field 'ItemProcessor' must be an object");
  const processor = { ...source, fields: isRecord(fields) ? fields : {}, path };
  refuseOtherFields(processor, processorFields, 'ItemProcessor');
  checkMode(processor);
  return source.reading.readRegion(processor);
}

/** Only inline Maps are run here: a distributed one starts executions of its own. */
function checkMode(processor: Source): void {
  const config = processor.fields.ProcessorConfig;
  if (config === undefined) return;
  if (!isRecord(config)) {
    complain(processor, "The field 'ProcessorConfig' must be an object");
    return;
  }
  for (const [name, value] of Object.entries(config)) {
    if (name === 'Mode' && value === 'INLINE') continue;
    complain(processor, `The ProcessorConfig ${name} ${JSON.stringify(value)} is not supported`);
  }
}

function readCount(source: Source, name: string): Template | undefined {
  const template = readTemplate(source, name);
  if (template?.kind !== 'literal') return template;
  if (typeof template.value !== 'number' || template.value < 0) {
    complain(source, `The field '${name}' must be a number of at least 0`);
  }
  return template;
}
