import { describe, expect, it } from 'vitest';
import type { SendResult } from '#adapters/send-result.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Hold } from '#domain/hold.ts';
import { addSeconds, type Instant } from '#domain/instant.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { recordProviderEvent } from '#domain/record-provider-event.ts';
import { releaseHold } from '#domain/release-hold.ts';
import { takeNote } from '../../functions/sending/take-note.ts';
import { writeNoteEmail } from '../../functions/sending/write-note-email.ts';
import { aContact, anInvoice, aPayment, at, INVOICE_ID } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';
import { memoryCounts } from '../support/memory-counts.ts';
import { memoryLedger } from '../support/memory-ledger.ts';
import { memoryArchive } from '../support/memory-services.ts';

const OPENED_AT = at('2026-06-23T08:00:00Z');
const dispute: Hold = {
  kind: 'dispute',
  id: 'h1',
  openedAt: OPENED_AT,
  by: 'Nadia',
  reason: 'heures comptées deux fois',
  until: civilDate('2026-07-23'),
};

type Answer = SendResult | (() => SendResult | Promise<SendResult>);

async function setUp(creditor: Partial<Creditor> = {}) {
  const ledger = memoryLedger();
  const letter = aContact({ state: 'sent', providerId: 'ses-0' });
  ledger.invoices.put(anInvoice({ contacts: [letter], hold: dispute, status: 'on-hold' }));
  await ledger.parties.saveCreditor({ ...lanvaux, notes: { disputeReceipt: true }, ...creditor });
  await ledger.parties.saveDebtor('lanvaux', menez);

  const archive = memoryArchive();
  const answers: Answer[] = [];
  const left: string[] = [];
  const write = writeNoteEmail({
    archive,
    messageIdDomain: 'eu-west-3.amazonses.com',
    email: async ({ mime }) => {
      const answer = answers.shift() ?? { kind: 'accepted', providerId: 'ses-1' };
      const result = typeof answer === 'function' ? await answer() : answer;
      if (result.kind === 'accepted' || result.kind === 'unanswered') {
        left.push(Buffer.from(mime).toString('utf8'));
      }
      return result;
    },
  });
  const take = (enteredAt: Instant = OPENED_AT, cycle = 1) =>
    takeNote({ ...ledger, counts: memoryCounts(), write })({
      invoiceId: INVOICE_ID,
      cycle,
      enteredAt,
    });
  const stored = () => ledger.records.read(INVOICE_ID);
  return { ...ledger, answers, left, take, stored };
}

const soon = (seconds: number) => addSeconds(OPENED_AT, seconds);

describe('takeNote', () => {
  it('sends the note once, in the thread of the letters, with its proof', async () => {
    const { take, left, stored, proofs } = await setUp();

    await take();
    await take();
    await take(soon(3_600));

    expect(left).toHaveLength(1);
    expect(left[0]).toContain('In-Reply-To: <ses-0@eu-west-3.amazonses.com>');
    expect((await stored()).notes).toMatchObject([
      { claimId: 'dispute-receipt_h1_1', state: 'accepted', providerId: 'ses-1' },
    ]);
    expect(await proofs.chainOf(INVOICE_ID)).toMatchObject([
      {
        kind: 'contact-made',
        channel: 'email',
        claimId: 'dispute-receipt_h1_1',
        facts: { note: 'dispute-receipt', about: 'h1' },
      },
    ]);
  });

  it('sends nothing when the hold ends between the writing and the claim', async () => {
    const { take, left, records, invoices, stored } = await setUp();
    const { replace } = invoices;
    let isFirst = true;
    Object.assign(invoices, {
      replace: async (invoice: Parameters<typeof replace>[0]) => {
        if (!isFirst) return replace(invoice);
        isFirst = false;
        await records.change(INVOICE_ID, (current) =>
          releaseHold(current, { outcome: 'unfounded', at: OPENED_AT, by: 'Nadia' }),
        );
        return replace(invoice);
      },
    });

    await take();

    expect(left).toEqual([]);
    expect((await stored()).notes).toBeUndefined();
  });

  it('waits for the word of the service when it did not answer, and does not send again', async () => {
    const { take, left, answers, records, stored } = await setUp();
    answers.push({ kind: 'unanswered' });

    await take();
    await take(soon(61));
    await records.change(INVOICE_ID, (invoice) =>
      recordProviderEvent(invoice, {
        kind: 'sent',
        eventId: 'e1',
        claimId: 'dispute-receipt_h1_1',
        providerId: 'ses-1',
        at: soon(5),
        isPermanent: false,
      }),
    );
    await take(soon(2_000));

    expect(left).toHaveLength(1);
    expect((await stored()).notes).toMatchObject([{ state: 'sent' }]);
  });

  it('tries what left no trace once more, then asks a person', async () => {
    const { take, left, answers, stored, tasks } = await setUp();
    answers.push({ kind: 'unanswered' }, { kind: 'unanswered' });

    for (const seconds of [0, 61, 961, 1_022, 1_922, 1_923]) await take(soon(seconds));

    expect(left).toHaveLength(2);
    expect((await stored()).notes).toMatchObject([
      { state: 'failed', reason: 'no-trace-at-provider' },
      { attempt: 2, inDoubt: true },
    ]);
    expect(tasks.all()).toMatchObject([{ kind: 'doubt', note: 'unanswered' }]);
  });

  it('leaves nothing claimed when the service has no room, and says until when it waits', async () => {
    const { take, left, answers, stored } = await setUp();
    answers.push({ kind: 'throttled' });

    await take();
    const { waiting, notes } = await stored();
    expect(notes ?? []).toEqual([]);
    expect(waiting).toMatchObject({ because: 'throttled', claimId: 'dispute-receipt_h1_1' });
    expect(left).toEqual([]);

    await take(waiting?.until);
    expect(left).toHaveLength(1);
    expect((await stored()).waiting).toBeUndefined();
  });

  it('says nothing that a payment has just made wrong', async () => {
    const { take, left, records } = await setUp();
    await records.change(INVOICE_ID, (invoice) =>
      recordPayment(invoice, aPayment({ recordedAt: soon(1) })),
    );

    await take(soon(2));

    expect(left).toEqual([]);
  });

  it('leaves an invoice alone that another cycle follows by now', async () => {
    const { take, left } = await setUp();

    await take(OPENED_AT, 2);

    expect(left).toEqual([]);
  });
});
