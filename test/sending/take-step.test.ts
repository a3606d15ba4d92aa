import { describe, expect, it } from 'vitest';
import type { SendResult } from '#adapters/send-result.ts';
import type { Channel } from '#domain/channel.ts';
import type { Debtor } from '#domain/debtor.ts';
import { addSeconds } from '#domain/instant.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { recordProviderEvent } from '#domain/record-provider-event.ts';
import type { ChannelSender } from '../../functions/sending/channel-sender.ts';
import type { LetterStep } from '../../functions/sending/letter-facts-of.ts';
import { takeStep } from '../../functions/sending/take-step.ts';
import { anInvoice, aPayment, at, INVOICE_ID } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';
import { memoryCounts } from '../support/memory-counts.ts';
import { memoryLedger } from '../support/memory-ledger.ts';

const J2 = at('2026-06-22T07:00:00Z');
const accepted: SendResult = { kind: 'accepted', providerId: 'ses-1' };

const DOES_LEAVE = new Set<SendResult['kind']>(['accepted', 'unanswered']);

async function setUp(debtor: Debtor = menez) {
  const ledger = memoryLedger();
  ledger.invoices.put(anInvoice());
  await ledger.parties.saveCreditor(lanvaux);
  await ledger.parties.saveDebtor('lanvaux', debtor);

  const left: string[] = [];
  const answers: Partial<Record<Channel, (() => SendResult | Promise<SendResult>)[]>> = {};
  const sender =
    (channel: Channel): ChannelSender =>
    async ({ claimId }) => ({
      message: { key: claimId, sha256: 'abc' },
      send: async () => {
        const result = await (answers[channel]?.shift() ?? (() => accepted))();
        if (DOES_LEAVE.has(result.kind)) left.push(claimId);
        return result;
      },
    });
  const channels = {
    email: sender('email'),
    sms: sender('sms'),
    post: sender('post'),
    'registered-post': sender('registered-post'),
    call: sender('call'),
  };
  const counts = memoryCounts();
  const take = (name: LetterStep, enteredAt = J2, situation = 1) =>
    takeStep(name, { ...ledger, counts, channels })({
      invoiceId: INVOICE_ID,
      cycle: 1,
      situation,
      enteredAt,
    });
  const stored = () => ledger.records.read(INVOICE_ID);
  return { ...ledger, counts, left, answers, take, stored };
}

describe('takeStep', () => {
  it('sends the first letter once, keeps its proof, and tells when the next step is', async () => {
    const { take, left, stored, proofs } = await setUp();

    expect(await take('first-letter')).toEqual({ kind: 'done', nextAt: '2026-06-25T07:00:00Z' });

    expect(left).toEqual(['first-letter_email_1']);
    expect((await stored()).steps['first-letter']).toEqual({ kind: 'done', at: J2 });
    expect(await proofs.chainOf(INVOICE_ID)).toMatchObject([
      { kind: 'contact-made', step: 'first-letter', channel: 'email', providerId: 'ses-1' },
    ]);
  });

  it('sends nothing more when Step Functions repeats the state', async () => {
    const { take, left } = await setUp();

    const first = await take('first-letter');

    expect(await take('first-letter')).toEqual(first);
    expect(left).toHaveLength(1);
  });

  it('makes all contacts of the follow-up: SMS, copy of the letter, call', async () => {
    const { take, left } = await setUp();

    await take('follow-up', at('2026-06-25T07:00:00Z'));

    expect(left).toEqual(['follow-up_sms_1', 'follow-up_email_1', 'follow-up_call_1']);
  });

  it('sends nothing when the payment was committed before the claim', async () => {
    const { take, left, records } = await setUp();
    await records.change(INVOICE_ID, (invoice) => recordPayment(invoice, aPayment()));

    expect(await take('first-letter')).toEqual({ kind: 'look-again' });
    expect(left).toEqual([]);
  });

  it('sends nothing when the payment comes between the decision and the claim', async () => {
    const { take, left, records, invoices } = await setUp();
    const { replace } = invoices;
    let isFirst = true;
    Object.assign(invoices, {
      replace: async (invoice: Parameters<typeof replace>[0]) => {
        if (!isFirst) return replace(invoice);
        isFirst = false;
        await records.change(INVOICE_ID, (current) => recordPayment(current, aPayment()));
        return replace(invoice);
      },
    });

    expect(await take('first-letter')).toEqual({ kind: 'look-again' });
    expect(left).toEqual([]);
  });

  it('stops between two contacts of a step when the payment comes while the first leaves', async () => {
    const { take, left, records, answers } = await setUp();
    answers.sms = [
      async () => {
        await records.change(INVOICE_ID, (invoice) => recordPayment(invoice, aPayment()));
        return accepted;
      },
    ];

    expect(await take('follow-up', at('2026-06-25T07:00:00Z'))).toEqual({ kind: 'look-again' });
    expect(left).toEqual(['follow-up_sms_1']);
  });

  it('comes back later, with nothing claimed, when the service has no room', async () => {
    const { take, left, answers, stored } = await setUp();
    answers.email = [() => ({ kind: 'throttled' })];

    const answer = await take('first-letter');
    const { contacts, waiting } = await stored();
    expect(contacts).toEqual([]);
    expect(waiting).toMatchObject({ claimId: 'first-letter_email_1', because: 'throttled' });
    expect(answer).toEqual({ kind: 'again', at: waiting?.until });

    await take('first-letter', waiting?.until);
    expect((await stored()).waiting).toBeUndefined();
    expect(left).toEqual(['first-letter_email_1']);
  });

  it('goes no further than the debtor’s ceiling, says so, and goes on the next working day', async () => {
    const { take, left, stored, parties } = await setUp();
    await parties.saveCreditor({ ...lanvaux, ceilings: { debtorPerDay: 2 } });
    const tomorrow = at('2026-06-26T07:00:00Z');

    expect(await take('follow-up', at('2026-06-25T07:00:00Z'))).toEqual({
      kind: 'again',
      at: tomorrow,
    });
    expect(left).toEqual(['follow-up_sms_1', 'follow-up_email_1']);
    const { waiting, contacts } = await stored();
    expect(waiting).toMatchObject({ because: 'debtor-day', claimId: 'follow-up_call_1' });
    expect(contacts).toHaveLength(2);

    expect(await take('follow-up', tomorrow)).toMatchObject({ kind: 'done' });
    expect(left).toHaveLength(3);
    expect((await stored()).waiting).toBeUndefined();
  });

  it('counts what it claims before it claims it: a crash between counts too much, never too little', async () => {
    const { take, left, counts, invoices, parties } = await setUp();
    await parties.saveCreditor({ ...lanvaux, ceilings: { debtorPerDay: 9, creditorPerDay: 9 } });
    const { replace } = invoices;
    Object.assign(invoices, { replace: () => Promise.reject(new Error('killed')) });
    await expect(take('first-letter')).rejects.toThrow('killed');
    expect([left.length, counts.countOf('lanvaux menez 2026-06-22')]).toEqual([0, 1]);
    Object.assign(invoices, { replace });

    await take('first-letter');

    expect([left.length, counts.countOf('lanvaux menez 2026-06-22')]).toEqual([1, 1]);
    expect(counts.countOf('lanvaux 2026-06-22')).toBe(2);
  });

  it('gives back the room of a letter for which the service had none', async () => {
    const { take, answers, counts, parties } = await setUp();
    await parties.saveCreditor({ ...lanvaux, ceilings: { debtorPerDay: 9, creditorPerDay: 9 } });
    answers.email = [() => ({ kind: 'throttled' })];

    await take('first-letter');

    expect(counts.countOf('lanvaux 2026-06-22')).toBe(0);
  });

  it('holds everything while a person has stopped the creditor’s sends', async () => {
    const { take, left, parties } = await setUp();
    const act = { by: 'Nadia', reason: 'erreur de tarif' };
    await parties.addSendingAct('lanvaux', { ...act, kind: 'stopped', at: J2 });

    expect(await take('first-letter')).toEqual({ kind: 'again', at: addSeconds(J2, 3_600) });
    // Later, a look each morning is enough.
    expect(await take('first-letter', at('2026-06-23T07:00:00Z'))).toEqual({
      kind: 'again',
      at: '2026-06-24T07:00:00Z',
    });
    expect(left).toEqual([]);

    const resumedAt = at('2026-06-23T08:00:00Z');
    await parties.addSendingAct('lanvaux', { ...act, kind: 'resumed', at: resumedAt });
    expect(await take('first-letter', at('2026-06-24T07:00:00Z'))).toMatchObject({ kind: 'done' });
    expect(left).toHaveLength(1);
  });

  it('keeps the distance between contacts when the step before was late', async () => {
    const { take, left, parties } = await setUp();
    await parties.saveCreditor({ ...lanvaux, minimumDaysBetweenContacts: 3 });
    await take('first-letter', at('2026-06-24T07:00:00Z'));

    // Three days after Wednesday is Saturday: Monday.
    expect(await take('follow-up', at('2026-06-25T07:00:00Z'))).toEqual({
      kind: 'again',
      at: '2026-06-29T07:00:00Z',
    });
    expect(left).toHaveLength(1);
  });

  it('rings no telephone in the evening', async () => {
    const { take, left } = await setUp();

    expect(await take('follow-up', at('2026-06-25T18:00:00Z'))).toEqual({
      kind: 'again',
      at: '2026-06-26T07:00:00Z',
    });
    expect(left).toEqual([]);
  });

  it('goes to the next channel at once when the service refuses', async () => {
    const { take, left, answers } = await setUp();
    answers.email = [() => ({ kind: 'refused', reason: 'MessageRejected' })];

    expect(await take('first-letter')).toMatchObject({ kind: 'done' });
    expect(left).toEqual(['first-letter_post_1']);
  });

  it('does not send again what got no answer, and learns from the provider that it left', async () => {
    const { take, left, answers, records } = await setUp();
    answers.email = [() => ({ kind: 'unanswered' })];

    expect(await take('first-letter')).toEqual({ kind: 'again', at: addSeconds(J2, 60) });
    await records.change(INVOICE_ID, (invoice) =>
      recordProviderEvent(invoice, {
        kind: 'sent',
        eventId: 'e1',
        claimId: 'first-letter_email_1',
        providerId: 'ses-1',
        at: addSeconds(J2, 1),
        isPermanent: false,
      }),
    );

    expect(await take('first-letter', addSeconds(J2, 60))).toMatchObject({ kind: 'done' });
    expect(left).toEqual(['first-letter_email_1']);
  });

  it('arms a mail once more when the provider has no trace, then leaves the doubt to a person', async () => {
    const { take, left, answers, tasks, stored } = await setUp();
    answers.email = [() => ({ kind: 'unanswered' }), () => ({ kind: 'unanswered' })];

    await take('first-letter');
    await take('first-letter', addSeconds(J2, 60));
    expect(await take('first-letter', addSeconds(J2, 959))).toMatchObject({ kind: 'again' });
    expect(left).toEqual(['first-letter_email_1']);
    await take('first-letter', addSeconds(J2, 960));
    expect(left).toEqual(['first-letter_email_1', 'first-letter_email_2']);

    await take('first-letter', addSeconds(J2, 1020));
    expect(await take('first-letter', addSeconds(J2, 1920))).toMatchObject({ kind: 'in-doubt' });
    expect(tasks.all()).toMatchObject([{ kind: 'doubt', step: 'first-letter' }]);
    expect((await stored()).steps['first-letter']).toMatchObject({ kind: 'in-doubt' });
    expect(left).toHaveLength(2);
  });

  it('never repeats an SMS nobody confirmed; the rest of the step goes on', async () => {
    const { take, left, answers } = await setUp();
    const J7 = at('2026-06-25T07:00:00Z');
    answers.sms = [() => ({ kind: 'unanswered' })];

    expect(await take('follow-up', J7)).toEqual({ kind: 'again', at: addSeconds(J7, 60) });
    expect(left).toEqual(['follow-up_sms_1', 'follow-up_email_1', 'follow-up_call_1']);
    expect(await take('follow-up', addSeconds(J7, 60))).toMatchObject({ kind: 'again' });
    expect(await take('follow-up', addSeconds(J7, 960))).toMatchObject({ kind: 'in-doubt' });

    expect(left).toHaveLength(3);
  });

  it('skips a step that comes too late, with its reason on the chain', async () => {
    const { take, left, proofs } = await setUp();

    expect(await take('first-letter', at('2026-06-25T07:00:00Z'))).toEqual({
      kind: 'skipped',
      reason: 'overtaken',
      nextAt: '2026-06-25T07:00:00Z',
    });
    expect(left).toEqual([]);
    expect(await proofs.chainOf(INVOICE_ID)).toMatchObject([
      { kind: 'step-skipped', step: 'first-letter', reason: 'overtaken' },
    ]);
  });
});
