import type { LambdaFunction } from '../assembly/functions.ts';

/** Functions that share a package and an environment, and so may share a thread. */
export type Kin = readonly [LambdaFunction, ...LambdaFunction[]];

/** Every function with its kin: each package is loaded and compiled once an environment, not once a function. */
export function kinsOf(functions: readonly LambdaFunction[]): readonly Kin[] {
  const kins = Map.groupBy(functions, ({ directory, environment }) =>
    JSON.stringify([
      directory,
      Object.entries(environment).toSorted(([a], [b]) => a.localeCompare(b)),
    ]),
  );
  return [...kins.values()].flatMap(([first, ...rest]): Kin[] => (first ? [[first, ...rest]] : []));
}
