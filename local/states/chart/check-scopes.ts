import type { Region, State, Template } from './chart.ts';
import type { Problem } from './reading.ts';

/**
 * Finds the variables that a branch or an iteration assigns although something around it does:
 * an inner scope reads the outer one and never writes to it.
 */
export function checkScopes(regions: readonly Region[]): readonly Problem[] {
  return visit(regions, 0, new Set());
}

function visit(
  regions: readonly Region[],
  number: number,
  outer: ReadonlySet<string>,
): readonly Problem[] {
  const states = [...(regions[number]?.states.values() ?? [])];
  const own = states.flatMap((state) => assignedBy(state).map((name) => ({ name, state })));
  const clashes = own
    .filter(({ name }) => outer.has(name))
    .map(({ name, state }) => ({
      location: `/States/${state.name}`,
      message: `The variable '${name}' is assigned in an outer scope and cannot be assigned here`,
    }));
  const around = new Set([...outer, ...own.map(({ name }) => name)]);
  const inner = states.flatMap(regionsOf).flatMap((region) => visit(regions, region, around));
  return [...clashes, ...inner];
}

function regionsOf(state: State): readonly number[] {
  if (state.type === 'Parallel') return state.branches;
  return state.type === 'Map' ? [state.processor] : [];
}

function assignedBy(state: State): readonly string[] {
  const clauses = [
    ...(state.type === 'Choice' ? state.choices : []),
    ...('catchers' in state ? state.catchers : []),
  ];
  const own = 'assign' in state ? [state.assign] : [];
  return [...own, ...clauses.map((clause) => clause.assign)].flatMap(namesIn);
}

function namesIn(assign: Template | undefined): readonly string[] {
  if (assign?.kind === 'object') return assign.entries.map(([name]) => name);
  return assign?.kind === 'literal' ? Object.keys(Object(assign.value)) : [];
}
