import { describe, expect, it } from 'vitest';
import { embeddedMetrics } from '#adapters/metrics.ts';
import type { SweepPosition } from '#adapters/sweep-position-store.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Invoice } from '#domain/invoice.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { cents } from '#domain/money.ts';
import { findingOf } from '#domain/sweep-finding.ts';
import { sweep } from '../../functions/sweep.ts';
import { recordPaymentEvent } from '../../functions/webhooks/record-payment-event.ts';
import { anInvoice, at, INVOICE_ID } from '../support/invoice.ts';
import { lanvaux } from '../support/letter-facts.ts';
import { memoryServices } from '../support/memory-services.ts';

const now = at('2026-06-25T10:00:00Z');

async function setUp(invoice: Partial<Invoice>, status = 'RUNNING') {
  const services = memoryServices();
  await services.parties.saveCreditor(lanvaux);
  services.invoices.put(anInvoice(invoice));
  Object.assign(services.executions, {
    describe: async () => ({ arn: 'arn:execution', status }),
  });
  const lines: string[] = [];
  let position: SweepPosition | undefined;
  const run = sweep({
    ...services,
    metrics: embeddedMetrics((line) => void lines.push(line)),
    position: {
      read: async () => position,
      write: async (next) => {
        position = next;
      },
    },
  });
  return {
    ...services,
    lines,
    run: () => run({ time: now }),
    stored: () => services.records.read(INVOICE_ID),
  };
}

const execution = { cycle: 1, arn: 'arn:execution', token: 'ear' };
const unseen = { situation: 2, reviewed: 1 };

describe('sweep', () => {
  it('tells an execution once more that was not told of a change', async () => {
    const { run, executions } = await setUp({ ...unseen, execution });

    expect(await run()).toMatchObject({ 'not-told': 2 });
    expect(executions.poked).toContain('ear');
  });

  it('starts the execution that nobody started', async () => {
    const { run, executions } = await setUp({ situation: 1, reviewed: 0, execution: { cycle: 1 } });

    await run();

    expect(executions.started).toHaveLength(1);
  });

  it.each(['FAILED', 'TIMED_OUT'])(
    'goes on in a next cycle when the execution %s',
    async (status) => {
      const { run, executions, stored } = await setUp({ execution }, status);

      expect(await run()).toMatchObject({ dead: 1 });

      expect((await stored()).execution).toEqual({ cycle: 2 });
      expect(executions.started).toEqual([`arn:${INVOICE_ID}:2`]);
    },
  );

  it('does not go on by itself where an operator stopped it: finance is asked, once', async () => {
    const { run, executions, tasks } = await setUp({ execution }, 'ABORTED');

    await run();
    await run();

    expect(executions.started).toEqual([]);
    expect(tasks.all()).toMatchObject([{ kind: 'doubt', note: 'execution-stopped' }]);
  });

  it('tells an execution that runs on after the invoice came to its end', async () => {
    const { run, executions } = await setUp({ status: 'settled', execution });

    expect(await run()).toMatchObject({ 'ended-but-running': 1 });
    expect(executions.poked).toEqual(['ear']);
  });

  it('lets a change rest that came after the end, such as money too much', async () => {
    const { run, stored } = await setUp({ status: 'settled', ...unseen, execution }, 'SUCCEEDED');

    expect(await run()).toMatchObject({ 'ended-unseen': 1 });
    expect(await run()).toMatchObject({ 'ended-unseen': 0 });
    expect(await stored()).toMatchObject({ situation: 2, reviewed: 2, status: 'settled' });
  });

  it('counts doubts, questions, overdue tasks and payments without an invoice in one metric line', async () => {
    const { run, tasks, lines, ...services } = await setUp({
      question: 'dispute-unanswered',
      execution,
    });
    await tasks.open({
      id: 't1',
      kind: 'call',
      creditorId: 'lanvaux',
      invoiceId: INVOICE_ID,
      dueOn: civilDate('2026-06-24'),
      createdAt: now,
    });
    const signal = { kind: 'amount-unknown', paymentId: 'PM1', at: now, by: 'gocardless' } as const;
    await recordPaymentEvent({ id: 'e1', about: { kind: 'nothing' }, signal }, now, services);

    await run();

    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      _aws: { Timestamp: Date.parse(now), CloudWatchMetrics: [{ Namespace: 'Relance' }] },
      questions: 1,
      overdueTasks: 1,
      unmatchedPayments: 1,
      dead: 0,
    });
  });

  it('counts a payment whose invoice came while nobody looked', async () => {
    const { run, invoices, records, ...services } = await setUp({ execution });
    const other = InvoiceId.parse(`inv_${'b'.repeat(26)}`);
    const event = {
      id: 'e1',
      about: { kind: 'invoice', invoiceId: other },
      signal: {
        kind: 'received',
        paymentId: 'p1',
        at: now,
        by: 'standard',
        amount: cents(1_864_080),
        paidOn: civilDate('2026-06-25'),
      },
    } as const;
    await recordPaymentEvent(event, now, { ...services, invoices, records });
    invoices.put(anInvoice({ id: other, execution }));

    expect(await run()).toMatchObject({ unmatchedPayments: 0 });

    expect((await records.read(other)).status).toBe('settled');
  });
});

describe('findingOf', () => {
  const settled = { status: 'settled' } as const;

  it.each([
    [{}, 'RUNNING', 'in-order'],
    [{}, 'NOT_STARTED', 'not-started'],
    [{}, 'SUCCEEDED', 'dead'],
    [unseen, 'RUNNING', 'not-told'],
    [settled, 'SUCCEEDED', 'in-order'],
    [settled, 'NOT_STARTED', 'in-order'],
    [{ ...settled, ...unseen }, 'NOT_STARTED', 'not-started'],
    [{ ...settled, ...unseen }, 'ABORTED', 'ended-unseen'],
    [{ status: 'cancelled' }, 'RUNNING', 'ended-but-running'],
    [{ status: 'handed-over' }, 'SUCCEEDED', 'in-order'],
  ] satisfies [Partial<Invoice>, string, string][])(
    'of %j with an execution %s: %s',
    (invoice, status, finding) => {
      expect(findingOf(anInvoice(invoice), status)).toBe(finding);
    },
  );
});
