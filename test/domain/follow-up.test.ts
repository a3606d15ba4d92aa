import { describe, expect, it } from 'vitest';
import { followUpsOf } from '#domain/follow-up.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { anInvoice } from '../support/invoice.ts';

const running = new Set(['arn:execution']);
const follow = (over: Partial<Invoice> = {}) => followUpsOf([summaryOf(anInvoice(over))], running);

describe('followUpsOf', () => {
  it.each(['followed', 'on-hold'] as const)('finds the execution of an invoice %s', (status) => {
    expect(follow({ status })).toEqual({ followed: 1, unattended: [] });
  });

  it.each([
    ['was never started', { cycle: 1 }],
    ['runs no more', { cycle: 2, arn: 'arn:dead' }],
  ])('names the invoice whose execution %s', (_what, execution) => {
    const { followed, unattended } = follow({ execution });

    expect(followed).toBe(1);
    expect(unattended).toMatchObject([{ execution }]);
  });

  it.each(['settled', 'cancelled', 'handed-over'] as const)(
    'asks for none once it is %s',
    (status) => {
      expect(follow({ status, execution: { cycle: 1 } })).toEqual({ followed: 0, unattended: [] });
    },
  );
});
