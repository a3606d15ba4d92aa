import { isRecord, type JsonRecord } from '../json.ts';
import type { Compile } from '../query/compile.ts';
import type { Region } from './chart.ts';

/** What is wrong with a definition, and where: `/States/Wait until J-3`. */
export type Problem = { readonly location: string; readonly message: string };

/** One reading of a definition: what it found so far. */
export type Reading = {
  readonly compile: Compile;
  readonly problems: Problem[];
  readonly regions: Region[];
  /** State names are unique in the whole machine, not only in their branch. */
  readonly names: Set<string>;
  /** Reads a machine, a branch or an item processor; gives the number of its region. */
  readonly readRegion: (source: Source) => number;
};

/** An object of the definition with the place it stands at. */
export type Source = {
  readonly reading: Reading;
  readonly fields: JsonRecord;
  /** The place, for problems: `/States/Send/Catch[0]`. */
  readonly path: string;
  /** What a field's location begins with when an expression fails: `` or `Catch[0]/`. */
  readonly prefix: string;
  /** The query language in force. */
  readonly language: string;
};

export function complain(source: Source, message: string): void {
  source.reading.problems.push({ location: source.path, message });
}

/** Names every field that is not implemented: nothing is ever ignored in silence. */
export function refuseOtherFields(
  source: Source,
  allowed: ReadonlySet<string>,
  where: string,
): void {
  for (const name of Object.keys(source.fields)) {
    if (!allowed.has(name)) complain(source, `The field '${name}' is not supported in ${where}`);
  }
}

/** The objects of a list field, each with its place. */
export function readObjects(source: Source, name: string): readonly Source[] {
  const value = source.fields[name];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    complain(source, `The field '${name}' must be an array`);
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const place = `${name}[${index}]`;
    const path = `${source.path}/${place}`;
    if (isRecord(item)) {
      return [{ ...source, fields: item, path, prefix: `${place}/` }];
    }
    complain(source, `The element '${place}' must be an object`);
    return [];
  });
}
