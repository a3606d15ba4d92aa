import type { Onward, State, Template } from './chart.ts';
import { readMap, readParallel } from './read-fork.ts';
import { readLeaving } from './read-recovery.ts';
import { readTask } from './read-task.ts';
import { readTemplate, requireTemplate } from './read-template.ts';
import { readText, requireText } from './read-values.ts';
import { complain, readObjects, refuseOtherFields, type Source } from './reading.ts';
import { stateFields } from './state-fields.ts';
import { isTimestamp } from './timestamp.ts';

const choiceFields = new Set(['Comment', 'Condition', 'Next', 'Assign', 'Output']);

/** Reads one state; gives nothing where its type is not one of ours. */
export function readState(source: Source, name: string): State | undefined {
  const type = requireText(source, 'Type');
  const fields = stateFields.get(type);
  if (fields === undefined) {
    complain(source, `The state type '${type}' is not supported`);
    return undefined;
  }
  refuseOtherFields(source, fields, `a ${type} state with the query language JSONata`);
  return readTyped(source, name, type);
}

function readTyped(source: Source, name: string, type: string): State {
  switch (type) {
    case 'Task':
      return readTask(source, name, readOnward(source));
    case 'Parallel':
      return readParallel(source, name, readOnward(source));
    case 'Map':
      return readMap(source, name, readOnward(source));
    case 'Choice':
      return readChoice(source, name);
    case 'Wait':
      return readWait(source, name);
    case 'Succeed':
      return { type, name, output: readTemplate(source, 'Output') };
    case 'Fail':
      return readFail(source, name);
    default:
      return { type: 'Pass', name, onward: readOnward(source), ...readLeaving(source) };
  }
}

function readOnward(source: Source): Onward {
  const next = readText(source, 'Next');
  const end = source.fields.End;
  if (end !== undefined && typeof end !== 'boolean') {
    complain(source, "The field 'End' must be true or false");
  }
  if ((next === undefined) === (end !== true)) {
    complain(source, 'A state has either Next or End');
  }
  return next === undefined ? { kind: 'end' } : { kind: 'next', state: next };
}

function readChoice(source: Source, name: string): State {
  const rules = readObjects(source, 'Choices');
  if (rules.length === 0) complain(source, "The field 'Choices' must not be empty");
  const choices = rules.map((rule) => {
    refuseOtherFields(rule, choiceFields, 'a choice with the query language JSONata');
    return {
      condition: requireTemplate(rule, 'Condition'),
      next: requireText(rule, 'Next'),
      ...readLeaving(rule),
    };
  });
  return {
    type: 'Choice',
    name,
    choices,
    default: readText(source, 'Default'),
    ...readLeaving(source),
  };
}

function readWait(source: Source, name: string): State {
  const seconds = readTemplate(source, 'Seconds');
  const timestamp = readTemplate(source, 'Timestamp');
  if ((seconds === undefined) === (timestamp === undefined)) {
    complain(source, 'A Wait state has either Seconds or Timestamp');
  }
  checkLiteralWait(source, seconds, timestamp);
  const until =
    timestamp === undefined
      ? { kind: 'seconds' as const, value: seconds ?? { kind: 'literal' as const, value: 0 } }
      : { kind: 'timestamp' as const, value: timestamp };
  return { type: 'Wait', name, until, onward: readOnward(source), ...readLeaving(source) };
}

function checkLiteralWait(
  source: Source,
  seconds: Template | undefined,
  timestamp: Template | undefined,
): void {
  if (
    seconds?.kind === 'literal' &&
    !(Number.isInteger(seconds.value) && Number(seconds.value) >= 0)
  ) {
    complain(source, "The field 'Seconds' must be an integer of at least 0");
  }
  if (timestamp?.kind === 'literal' && !isTimestamp(timestamp.value)) {
    complain(source, "The field 'Timestamp' must be an RFC 3339 date-time with 'T' and an offset");
  }
}

function readFail(source: Source, name: string): State {
  return {
    type: 'Fail',
    name,
    error: readTemplate(source, 'Error'),
    cause: readTemplate(source, 'Cause'),
  };
}
