import * as z from 'zod';
import type { Chart } from './asl.ts';

const Next = z.object({ Next: z.string() });
const StateShape = z.object({
  Type: z.string(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Error: z.string().optional(),
  Choices: z.array(Next.extend({ Condition: z.string() })).optional(),
  Catch: z.array(Next.extend({ ErrorEquals: z.array(z.string()) })).optional(),
  Branches: z
    .array(z.object({ StartAt: z.string(), States: z.record(z.string(), z.unknown()) }))
    .optional(),
});

/** The chart as a Mermaid state diagram: every state under its own name, every way out with its reason. */
export function mermaidOf(chart: Pick<Chart, 'StartAt' | 'States'>): string {
  const lines = statesOf(chart.StartAt, chart.States, '  ');
  return ['stateDiagram-v2', ...lines].join('\n');
}

function statesOf(startAt: string, states: Readonly<Record<string, unknown>>, indent: string) {
  const start = `${indent}[*] --> ${idOf(startAt)}`;
  const drawn = Object.entries(states).flatMap(([name, state]) => drawnState(name, state, indent));
  return [start, ...drawn];
}

function drawnState(name: string, raw: unknown, indent: string): string[] {
  const state = StateShape.parse(raw);
  const id = idOf(name);
  const branches = (state.Branches ?? []).map(({ StartAt, States }) =>
    statesOf(StartAt, States, `${indent}  `),
  );
  const body =
    branches.length === 0
      ? [`${indent}state "${name}" as ${id}`]
      : [
          `${indent}state "${name}" as ${id} {`,
          ...branches.flatMap((lines, index) =>
            index === 0 ? lines : [`${indent}  --`, ...lines],
          ),
          `${indent}}`,
        ];
  return [...body, ...waysOut(state).map(([to, why]) => `${indent}${id} --> ${to}${why}`)];
}

function waysOut(state: z.infer<typeof StateShape>): [string, string][] {
  const { Next: next, Default, Choices = [], Catch = [], Type, Error: error } = state;
  return [
    ...Choices.map(({ Next: to, Condition }): [string, string] => [
      idOf(to),
      ` : ${asked(Condition)}`,
    ]),
    ...(Default === undefined ? [] : [[idOf(Default), ' : otherwise'] satisfies [string, string]]),
    ...Catch.map(({ Next: to, ErrorEquals }): [string, string] => [
      idOf(to),
      ` : ${ErrorEquals.join(', ')}`,
    ]),
    ...(next === undefined || Catch.length > 1
      ? []
      : [[idOf(next), ''] satisfies [string, string]]),
    ...(Type === 'Succeed' ? [['[*]', ''] satisfies [string, string]] : []),
    ...(Type === 'Fail' ? [['[*]', ` : ${error}`] satisfies [string, string]] : []),
  ];
}

/** The answer a choice looks for, without the query around it. */
const asked = (condition: string): string =>
  [...condition.matchAll(/'([^']+)'/g)].map(([, answer]) => answer).join(', ');

const idOf = (name: string): string =>
  name
    .replaceAll('J+', 'Jp')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '');
