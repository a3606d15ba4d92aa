import { describe, expect, it } from 'vitest';
import { ClaimNotStatedError, InvoiceBusyError, InvoiceUnknownError } from '#domain/errors.ts';
import { UnmatchedEvent } from '#domain/payment-event.ts';
import { Task } from '#domain/task.ts';

describe('errors', () => {
  it.each([
    [new InvoiceUnknownError('inv_1'), 'InvoiceUnknownError', 'no invoice inv_1'],
    [
      new InvoiceBusyError('inv_1'),
      'InvoiceBusyError',
      'invoice inv_1 changed too often while it was being changed',
    ],
    [
      new ClaimNotStatedError('inv_1', 'clause-below-floor'),
      'ClaimNotStatedError',
      'the claim of invoice inv_1 cannot be stated: clause-below-floor',
    ],
  ])('are known by their name, which the chart reads: %s', (error, name, message) => {
    expect(error).toMatchObject({ name, message });
  });
});

describe('what is kept for people', () => {
  const task = {
    id: 'inv_1_call',
    kind: 'call',
    creditorId: 'lanvaux',
    invoiceId: 'inv_1',
    dueOn: '2026-06-25',
    createdAt: '2026-06-25T07:00:00Z',
  };
  const event = {
    id: 'evt_1',
    waitingFor: 'person',
    receivedAt: '2026-06-25T07:00:00Z',
    event: {
      id: 'evt_1',
      about: { kind: 'nothing' },
      signal: {
        kind: 'amount-unknown',
        paymentId: 'pay_1',
        at: '2026-06-25T07:00:00Z',
        by: 'stripe',
      },
    },
  };

  it('is read back as it was written', () => {
    expect(Task.parse(task)).toEqual(task);
    expect(UnmatchedEvent.parse(event)).toEqual(event);
  });

  it.each([
    ['another kind of task', Task, { ...task, kind: 'visit' }],
    ['a field nobody knows', Task, { ...task, priority: 1 }],
    [
      'an event about something else',
      UnmatchedEvent,
      { ...event, event: { ...event.event, about: { kind: 'debtor' } } },
    ],
    [
      'an event without its name',
      UnmatchedEvent,
      { ...event, event: { ...event.event, id: 'x'.repeat(201) } },
    ],
    [
      'a signal without an author',
      UnmatchedEvent,
      { ...event, event: { ...event.event, signal: { kind: 'amount-unknown' } } },
    ],
  ])('is not %s', (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
