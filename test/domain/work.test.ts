import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import type { Task } from '#domain/task.ts';
import { isHeldBack, workOf } from '#domain/work.ts';
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

/** All that is written to a debtor, the last of it in July. */
const everyStep = {
  ...steps,
  'first-letter': { kind: 'done', at: at('2026-06-22T07:00:00Z') },
  'follow-up': { kind: 'done', at: at('2026-06-25T07:00:00Z') },
  'second-letter': { kind: 'done', at: at('2026-07-03T07:00:00Z') },
  'mise-en-demeure': { kind: 'done', at: at('2026-07-20T07:00:00Z') },
} as const;
const opened = { id: 'h1', openedAt: at('2026-06-19T08:00:00Z'), by: 'Nadia Ferrand' };
const dispute: Hold = {
  ...opened,
  kind: 'dispute',
  reason: 'quantité',
  until: civilDate('2026-07-19'),
};

describe('the work of a day', () => {
  it('is the letter that leaves today by itself, unless the creditor stopped all sends', () => {
    const stop = { kind: 'stopped', at: now, by: 'Nadia Ferrand', reason: 'erreur' } as const;

    expect(kinds({})).toEqual(['send']);
    expect(kinds({}, [], { ...lanvaux, sendingActs: [stop] })).toEqual([]);
  });

  it('of an invoice paid this morning is only what was done: nothing is asked for any more', () => {
    const paid = { status: 'settled', payments: [aPayment()], contacts: [aContact()] } as const;

    expect(
      kinds({ ...paid, contacts: [...paid.contacts], payments: [...paid.payments] }, [
        aTask('a', 'post'),
      ]),
    ).toEqual(['done']);
  });

  it('shows a claim in doubt by its contact and not a second time by its task', () => {
    const doubtful = aContact({ inDoubt: true, claimedAt: at('2026-06-19T07:00:00Z') });
    const arrived = aContact({ state: 'delivered', claimedAt: at('2026-06-15T07:00:00Z') });
    const task = aTask(`${INVOICE_ID}.first-letter_email_1.doubt`, 'doubt');

    expect(
      work({ contacts: [arrived, doubtful] }, [{ ...task, step: 'first-letter' }]),
    ).toMatchObject([{ kind: 'doubt', contact: { inDoubt: true } }]);
  });

  it('is a task where no contact shows the doubt: a thank-you that nobody answered for', () => {
    const note = aTask(`${INVOICE_ID}.thank-you_p1_1.doubt`, 'doubt');
    const ofStep = { ...aTask('b', 'doubt'), step: 'first-letter' } as const;

    expect(kinds({}, [note])).toEqual(['task', 'send']);
    expect(kinds({}, [ofStep])).toEqual(['task', 'send']);
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

  it('is a task on its day, not before', () => {
    const today = aTask('a', 'post', '2026-06-22');
    const tomorrow = aTask('b', 'post', '2026-06-23');

    expect(work({}, [tomorrow, today])).toMatchObject([
      { kind: 'letter', task: { id: 'a' } },
      { kind: 'send' },
    ]);
  });

  it('is a question to finance with its task, shown once, and nothing leaves until it is answered', () => {
    const asked = aTask(`${INVOICE_ID}.question.mise-en-demeure-late`, 'doubt');
    const other = aTask('b', 'post');

    expect(work({ question: 'mise-en-demeure-late' }, [other, asked])).toEqual([
      { kind: 'decision', question: 'mise-en-demeure-late', task: asked },
      { kind: 'letter', task: other },
    ]);
    expect(work({ question: 'mise-en-demeure-late' }, [other])).toMatchObject([
      { kind: 'decision', task: undefined },
      { kind: 'letter' },
    ]);
  });

  it('is a dispute from its first day, and a promise from the day of which it speaks', () => {
    const promise = (on: string): Hold => ({
      ...opened,
      kind: 'promise',
      promisedOn: civilDate(on),
      until: civilDate('2026-07-01'),
    });
    const held = (hold: Hold) => work({ status: 'on-hold', hold });

    expect(held(dispute)).toEqual([{ kind: 'dispute', hold: dispute }]);
    expect(held(promise('2026-06-22'))).toMatchObject([{ kind: 'promise' }]);
    expect(held(promise('2026-06-23'))).toEqual([]);
  });

  it('shows the last message that failed, for a week', () => {
    const failed = (claimId: string, on: string) =>
      aContact({
        claimId,
        state: 'failed',
        failure: 'bounced',
        claimedAt: at(`${on}T07:00:00Z`),
        at: at(`${on}T07:05:00Z`),
      });
    const delivered = aContact({ state: 'delivered', claimedAt: at('2026-06-21T07:00:00Z') });
    const shown = (...contacts: ReturnType<typeof aContact>[]) =>
      work({ contacts }).flatMap((one) => (one.kind === 'failure' ? [one.contact.at] : []));

    expect(shown(failed('a', '2026-06-16'))).toEqual(['2026-06-16T07:05:00Z']);
    expect(shown(failed('a', '2026-06-15'))).toEqual([]);
    expect(shown(failed('a', '2026-06-17'), failed('b', '2026-06-19'), delivered)).toEqual([
      '2026-06-19T07:05:00Z',
    ]);
  });

  it('is only what leaves today: not the letter of next week, nor the file for the court', () => {
    const taken = { kind: 'done', at: at('2026-06-15T07:00:00Z') } as const;
    const invoice = summaryOf(anInvoice({ steps: everyStep }));
    const inAutumn = at('2026-09-15T08:00:00Z');

    expect(kinds({ steps: { reminder: taken, 'first-letter': taken } })).toEqual([]);
    // The last delay ran out in August: the file is ready, and nobody sends it.
    expect(workOf({ invoice, debtor: menez, creditor: lanvaux, tasks: [], now: inAutumn })).toEqual(
      [],
    );
    expect(kinds({ steps: { ...everyStep, 'legal-file': taken } })).toEqual([]);
  });

  it('counts as done today what was written today and did not fail; a call has its own task', () => {
    const sent = aContact({ state: 'sent' });
    const yesterday = aContact({ state: 'sent', claimedAt: at('2026-06-21T07:00:00Z') });
    const failed = aContact({ state: 'failed' });
    const call = aContact({ channel: 'call', state: 'accepted' });

    expect(
      work({
        steps: { ...steps, 'first-letter': { kind: 'done', at: now } },
        contacts: [yesterday, call, sent, failed],
      }).filter(({ kind }) => kind === 'done'),
    ).toMatchObject([{ contact: { channel: 'email', state: 'sent' } }]);
  });
});

describe('held back', () => {
  const heldBack = (over: Partial<Invoice>, hour = now) =>
    isHeldBack(
      summaryOf(anInvoice({ steps, ...over })),
      { debtor: menez, creditor: lanvaux },
      hour,
    );
  const held = (hold: Hold): Partial<Invoice> => ({ status: 'on-hold', hold });

  it('is an invoice whose letter would have left by today but for a hold or a question', () => {
    expect(heldBack(held(dispute))).toBe(true);
    expect(heldBack({ question: 'mise-en-demeure-late' })).toBe(true);
    expect(heldBack(held(dispute), at('2026-06-23T08:00:00Z'))).toBe(true);
  });

  it('is not one of which nothing was to leave yet, or that goes its way', () => {
    expect(heldBack(held(dispute), at('2026-06-19T08:00:00Z'))).toBe(false);
    expect(heldBack({})).toBe(false);
  });

  it('is not one in dispute about a part: the rest is relanced', () => {
    expect(heldBack(held({ ...dispute, amount: cents(100_000) }))).toBe(false);
  });

  it('is not one that has nothing left to send, or is with the lawyers', () => {
    const all = { ...everyStep, 'legal-file': steps.reminder };

    expect(heldBack({ ...held(dispute), steps: all })).toBe(false);
    expect(heldBack({ status: 'handed-over' })).toBe(false);
  });
});
