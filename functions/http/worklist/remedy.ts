import * as z from 'zod';
import type { Block } from '#domain/block.ts';
import { isQuestionOf } from '#domain/task.ts';
import type { Owed } from '../listing/parties-reader.ts';

/** The request that frees an invoice. */
export const Remedy = z
  .strictObject({
    kind: z.enum([
      'release-hold',
      'answer-question',
      'clear-doubt',
      'correct-debtor',
      'write-off',
      'resume-sending',
      'record-payment',
      'wait',
    ]),
    method: z.enum(['GET', 'POST', 'PATCH']),
    href: z.string(),
  })
  .meta({ id: 'Remedy' });
export type Remedy = z.output<typeof Remedy>;

/** What a person can send so that the relance goes on; where there is only to wait, the invoice itself. */
export function remedyOf(
  block: Block,
  { invoice, debtor }: Pick<Owed, 'invoice' | 'debtor'>,
  tasks: readonly { readonly id: string }[],
): Remedy {
  const url = `/v1/invoices/${invoice.id}`;
  switch (block.kind) {
    case 'dispute':
    case 'promise':
    case 'plan':
    case 'pause':
    case 'insolvency':
      return post('release-hold', `${url}/holds/${block.hold.id}/release`);
    case 'decision':
      return answer('answer-question', url, ({ id }) => isQuestionOf(invoice.id, id), tasks);
    case 'doubt':
      return answer('clear-doubt', url, ({ id }) => id.endsWith('.doubt'), tasks);
    case 'no-channel': {
      const href = `/v1/debtors/${invoice.terms.creditorId}/${debtor.id}`;
      return { kind: 'correct-debtor', method: 'PATCH', href };
    }
    case 'below-minimum':
      return post('write-off', `${url}/cancellation`);
    case 'stopped':
      return post('resume-sending', `/v1/creditors/${invoice.terms.creditorId}/sending/resume`);
    case 'waiting':
      return { kind: 'wait', method: 'GET', href: url };
    case 'handed-over':
      return post('record-payment', `${url}/payments`);
  }
}

const post = (kind: Remedy['kind'], href: string): Remedy => ({ kind, method: 'POST', href });

/** A question is answered through its task; before the workflow has asked it, it can only be read. */
function answer(
  kind: Remedy['kind'],
  url: string,
  isIt: (task: { readonly id: string }) => boolean,
  tasks: readonly { readonly id: string }[],
): Remedy {
  const task = tasks.find(isIt);
  return task
    ? post(kind, `/v1/tasks/${task.id}/done`)
    : { kind: 'wait', method: 'GET', href: url };
}
