import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import type { Task } from '#domain/task.ts';
import { workOf } from '#domain/work.ts';
import { aContact, anInvoice, aPayment, at, INVOICE_ID } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const now = at('2026-06-22T08:00:00Z');
const steps = { reminder: { kind: 'done', at: at('2026-06-15T07:00:00Z') } } as const;
const work = (over: Partial<Invoice>, tasks: Task[] = [], creditor: Creditor = lanvaux) =>
  workOf({
    invoice: summaryOf(anInvoice({ steps, ...over })),
    debtor: menez,
    creditor,
    tasks,
    now,
  });
const kinds = (...facts: Parameters<typeof work>) => work(...facts).map(({ kind }) => kind);

const aTask = (id: string, kind: Task['kind'], dueOn = '2026-06-22'): Task => ({
  id,
  kind,
  creditorId: 'lanvaux',
  invoiceId: INVOICE_ID,
  dueOn: civilDate(dueOn),
  createdAt: at('2026-06-20T07:00:00Z'),
});

describe('the work of a day', () => {
  it('is the letter that leaves today by itself, unless the creditor stopped all sends', () => {
    const stop = { kind: 'stopped', at: now, by: 'Nadia Ferrand', reason: 'erreur' } as const;

    expect(kinds({})).toEqual(['send']);
    expect(kinds({}, [], { ...lanvaux, sendingActs: [stop] })).toEqual([]);
  });

  it('of an invoice paid this morning is only what was done: nothing is asked for any more', () => {
    const paid = { status: 'settled', payments: [aPayment()], contacts: [aContact()] } as const;

    expect(kinds({ ...paid, contacts: [...paid.contacts], payments: [...paid.payments] })).toEqual([
      'done',
    ]);
  });

  it('shows a claim in doubt by its contact and not a second time by its task', () => {
    const doubtful = aContact({ inDoubt: true, claimedAt: at('2026-06-19T07:00:00Z') });

    expect(
      kinds({ contacts: [doubtful] }, [aTask(`${INVOICE_ID}.first-letter.doubt`, 'doubt')]),
    ).toEqual(['doubt']);
    // Any other doubt has no contact to show it.
    expect(kinds({}, [aTask(`${INVOICE_ID}.refund`, 'doubt')])).toEqual(['task', 'send']);
  });

  it('asks for one call where several tasks want one: the latest, whatever order they come in', () => {
    const older = aTask('a', 'call', '2026-06-19');
    const newer = aTask('b', 'call');

    for (const tasks of [
      [older, newer],
      [newer, older],
    ]) {
      expect(work({}, tasks)).toMatchObject([
        { kind: 'call', task: { id: 'b' } },
        { kind: 'send' },
      ]);
    }
  });
});
