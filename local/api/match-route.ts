import type { Route } from '../assembly/routes.ts';

export type RouteMatch = {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
};

type Candidate = RouteMatch & { readonly rank: string };

/** Finds the most specific route: exact segments before parameters, parameters before a greedy tail, a method before ANY. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch | undefined {
  const candidates = routes.flatMap((route) => candidateOf(route, method, path) ?? []);
  return candidates.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))[0];
}

function candidateOf(route: Route, method: string, path: string): Candidate | undefined {
  if (route.routeKey === '$default') return { route, pathParameters: {}, rank: 'z' };
  const [routeMethod = '', pattern = ''] = route.routeKey.split(' ');
  if (routeMethod !== 'ANY' && routeMethod !== method) return undefined;
  const pathParameters = parametersOf(pattern, path);
  if (pathParameters === undefined) return undefined;
  const methodRank = routeMethod === 'ANY' ? 'b' : 'a';
  return { route, pathParameters, rank: `${rankOf(pattern)}${methodRank}` };
}

function rankOf(pattern: string): string {
  return pattern
    .split('/')
    .map((segment) => (segment.endsWith('+}') ? 'c' : segment.startsWith('{') ? 'b' : 'a'))
    .join('');
}

function parametersOf(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const expression = pattern
    .replace(/[.*?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}+]+)(\+?)\}/g, (_, name: string, greedy: string) => {
      names.push(name);
      return greedy === '+' ? '(.+)' : '([^/]+)';
    });
  const values = new RegExp(`^${expression}$`).exec(path)?.slice(1);
  return (
    values && Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')]))
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
