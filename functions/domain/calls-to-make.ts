import type { InvoiceSummary } from './invoice-summary.ts';
import type { Task } from './task.ts';
import { textOrder } from './text-order.ts';

/**
 * Of the call tasks of an invoice the one to do: the latest, since one call answers all that were asked for. None while
 * the invoice is held, settled or with the lawyers: nobody is rung about it then.
 */
export const callsToMake = <One extends Pick<Task, 'kind' | 'dueOn' | 'id'>>(
  { status }: Pick<InvoiceSummary, 'status'>,
  tasks: readonly One[],
): readonly One[] =>
  status === 'followed'
    ? tasks
        .filter(({ kind }) => kind === 'call')
        .toSorted((a, b) => textOrder(`${a.dueOn} ${a.id}`, `${b.dueOn} ${b.id}`))
        .slice(-1)
    : [];
