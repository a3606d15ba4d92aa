import { describe, expect, it } from 'vitest';
import { askFinance } from '../functions/ask-finance.ts';
import { anInvoice, at, INVOICE_ID } from './support/invoice.ts';
import { memoryServices } from './support/memory-services.ts';

function setUp(situation: number) {
  const services = memoryServices();
  services.invoices.put(anInvoice({ situation, reviewed: situation }));
  const ask = (reviewed: number) =>
    askFinance(services)({
      invoiceId: INVOICE_ID,
      cycle: 1,
      situation: reviewed,
      reason: 'dispute-founded',
      token: 'ear',
      enteredAt: at('2026-07-03T08:00:00Z'),
    });
  return { ...services, ask, stored: () => services.records.read(INVOICE_ID) };
}

describe('askFinance', () => {
  it('puts the question once, opens its task and leaves its token', async () => {
    const { ask, stored, tasks, executions } = setUp(2);

    await ask(2);

    expect(await stored()).toMatchObject({
      question: 'dispute-founded',
      execution: { token: 'ear' },
    });
    expect(tasks.all()).toMatchObject([{ kind: 'doubt', note: 'dispute-founded' }]);
    expect(executions.poked).toEqual([]);
  });

  it('looks again instead of asking what was answered in between', async () => {
    const { ask, stored, tasks, executions } = setUp(3);

    await ask(2);

    expect((await stored()).question).toBeUndefined();
    expect(tasks.all()).toEqual([]);
    expect(executions.poked).toEqual(['ear']);
  });

  it('waits for a person when the review itself failed, and does not look again in vain', async () => {
    const { ask, tasks, executions } = setUp(3);

    await ask(0);

    expect(tasks.all()).toHaveLength(1);
    expect(executions.poked).toEqual([]);
  });
});
