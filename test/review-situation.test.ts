import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { recordPayment } from '#domain/record-payment.ts';
import type { Task } from '#domain/task.ts';
import { reviewSituation } from '../functions/review-situation.ts';
import { aContact, anInvoice, aPayment, at, INVOICE_ID } from './support/invoice.ts';
import { lanvaux, menez } from './support/letter-facts.ts';
import { memoryLedger } from './support/memory-ledger.ts';

const contact = (channel: 'call' | 'post' | 'email', claimId: string) =>
  aContact({ channel, claimId, state: 'accepted' });
const task = (kind: Task['kind'], claimId: string): Task => ({
  id: `${INVOICE_ID}.${claimId}`,
  kind,
  creditorId: 'lanvaux',
  invoiceId: INVOICE_ID,
  dueOn: civilDate('2026-06-22'),
  createdAt: at('2026-06-22T07:00:00Z'),
});

async function setUp() {
  const ledger = memoryLedger();
  const contacts = [contact('call', 'c'), contact('post', 'p'), contact('email', 'e')];
  ledger.invoices.put(anInvoice({ contacts }));
  await ledger.parties.saveCreditor(lanvaux);
  await ledger.parties.saveDebtor('lanvaux', menez);
  await ledger.tasks.open(task('call', 'c'));
  await ledger.tasks.open(task('post', 'p'));
  await ledger.tasks.open(task('doubt', 'e.doubt'));
  const look = () =>
    reviewSituation(ledger)({
      invoiceId: INVOICE_ID,
      cycle: 1,
      calendar: 'standard',
      executionArn: 'arn:execution',
      startedAt: at('2026-05-19T08:00:00Z'),
      enteredAt: at('2026-06-25T10:00:01Z'),
    });
  const open = () => ledger.tasks.all().filter(({ doneAt }) => doneAt === undefined);
  return { ...ledger, look, open };
}

describe('reviewSituation', () => {
  it('leaves what people have to do alone while money is owed', async () => {
    const { look, open } = await setUp();

    expect(await look()).toMatchObject({ kind: 'relance' });
    expect(open()).toHaveLength(3);
  });

  it('withdraws the call and the letter to post once the invoice is paid, and keeps what was done', async () => {
    const { look, open, records, tasks } = await setUp();
    const done = { creditorId: 'lanvaux', doneAt: at('2026-06-24T09:00:00Z'), doneBy: 'Nadia' };
    await tasks.close({ ...done, id: `${INVOICE_ID}.c` });
    await records.change(INVOICE_ID, (invoice) => recordPayment(invoice, aPayment()));

    expect(await look()).toMatchObject({ kind: 'settled' });

    expect(open().map(({ kind }) => kind)).toEqual(['doubt']);
    expect(tasks.all().map(({ doneBy }) => doneBy)).toEqual(['Nadia', 'relance', undefined]);
  });
});
