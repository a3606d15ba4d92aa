import type { WorkItem } from '../../api/types.ts';

/** The calls to make: one for each invoice, the latest planned; the largest balance first. */
export function callsOf(items: readonly WorkItem[]): readonly WorkItem[] {
  const calls = items.filter(({ kind }) => kind === 'call');
  const latest = new Map<string, WorkItem>();
  for (const call of calls) {
    const known = latest.get(call.invoice.id);
    if (!known || (known.dueOn ?? '') <= (call.dueOn ?? '')) latest.set(call.invoice.id, call);
  }
  return [...latest.values()].toSorted((a, b) => b.invoice.balance - a.invoice.balance);
}
