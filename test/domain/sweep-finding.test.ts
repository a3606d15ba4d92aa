import { describe, expect, it } from 'vitest';
import type { InvoiceStatus } from '#domain/invoice.ts';
import { findingOf } from '#domain/sweep-finding.ts';

const seen = (status: InvoiceStatus) => ({ status, situation: 3, reviewed: 3 });
const unseen = (status: InvoiceStatus) => ({ status, situation: 4, reviewed: 3 });

describe('findingOf', () => {
  it.each([
    ['RUNNING', seen('followed'), 'in-order'],
    ['RUNNING', seen('on-hold'), 'in-order'],
    ['RUNNING', unseen('followed'), 'not-told'],
    ['RUNNING', seen('settled'), 'ended-but-running'],
    ['RUNNING', unseen('settled'), 'not-told'],
    ['NOT_STARTED', seen('followed'), 'not-started'],
    ['NOT_STARTED', unseen('on-hold'), 'not-started'],
    ['NOT_STARTED', seen('cancelled'), 'in-order'],
    ['NOT_STARTED', unseen('cancelled'), 'not-started'],
    ['SUCCEEDED', seen('followed'), 'dead'],
    ['FAILED', unseen('on-hold'), 'dead'],
    ['TIMED_OUT', seen('settled'), 'in-order'],
    ['SUCCEEDED', unseen('handed-over'), 'ended-unseen'],
    ['ABORTED', seen('followed'), 'stopped'],
    ['ABORTED', unseen('on-hold'), 'stopped'],
    ['ABORTED', seen('settled'), 'in-order'],
    ['ABORTED', unseen('settled'), 'ended-unseen'],
  ] as const)(
    'finds an invoice whose execution is %s, %o, %s',
    (executionStatus, invoice, finding) => {
      expect(findingOf(invoice, executionStatus)).toBe(finding);
    },
  );
});
