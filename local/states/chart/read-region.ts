import { isRecord, type JsonRecord } from '../json.ts';
import type { Region, State } from './chart.ts';
import { readState } from './read-state.ts';
import { readText, requireText } from './read-values.ts';
import { complain, type Source } from './reading.ts';
import { targetsOf } from './targets.ts';

const stateNameLength = 80;

/** Reads a machine, a branch or an item processor; gives the number of its region. */
export function readRegion(holder: Source): number {
  const source = enter(holder, holder.fields, holder.path);
  const number = source.reading.regions.length;
  const states = new Map<string, State>();
  const region: Region = { startAt: requireText(source, 'StartAt'), states };
  // The place is taken before the states are read: the inner regions come after it.
  source.reading.regions.push(region);
  for (const [name, state] of readStates(source)) states.set(name, state);
  checkTargets(source, region);
  return number;
}

function readStates(source: Source): (readonly [string, State])[] {
  const definitions = source.fields.States;
  if (definitions === undefined) complain(source, 'These fields are required: [States]');
  else if (!isRecord(definitions) || Object.keys(definitions).length === 0) {
    complain(source, "The field 'States' must be an object with at least one state");
  }
  if (!isRecord(definitions)) return [];
  return Object.entries(definitions).flatMap(([name, fields]) => {
    const place = `${source.path}/States/${name}`;
    const inner = enter(source, isRecord(fields) ? fields : {}, place);
    checkName(inner, name);
    const state = speaksJsonata(inner) ? readState(inner, name) : undefined;
    return state === undefined ? [] : [[name, state] as const];
  });
}

function checkName(source: Source, name: string): void {
  const { names } = source.reading;
  if (name.length > stateNameLength) complain(source, 'A state name has at most 80 characters');
  if (names.has(name)) complain(source, `The state name '${name}' is used more than once`);
  names.add(name);
}

/** A machine, a branch and a state speak their own query language, or that of what holds them. */
function enter(source: Source, fields: JsonRecord, path: string): Source {
  const own = { ...source, fields, path, prefix: '' };
  return { ...own, language: readText(own, 'QueryLanguage') ?? source.language };
}

function speaksJsonata(state: Source): boolean {
  if (state.language === 'JSONata') return true;
  complain(state, `The query language '${state.language}' is not supported`);
  return false;
}

function checkTargets(source: Source, region: Region): void {
  if (!region.states.has(region.startAt)) {
    complain(source, `StartAt names the state '${region.startAt}', which is not there`);
  }
  for (const state of region.states.values()) {
    for (const target of targetsOf(state)) {
      if (region.states.has(target)) continue;
      complain(source, `The state '${state.name}' goes to '${target}', which is not there`);
    }
  }
}
