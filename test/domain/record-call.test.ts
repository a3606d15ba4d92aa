import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Hold } from '#domain/hold.ts';
import type { Invoice } from '#domain/invoice.ts';
import { PositiveCents } from '#domain/money.ts';
import { recordCall, unansweredCalls } from '#domain/record-call.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const aCall = (over: Partial<Call> = {}): Call => ({
  id: 'c1',
  calledAt: at('2026-06-25T08:00:00Z'),
  recordedAt: at('2026-06-25T08:05:00Z'),
  outcome: 'promised',
  promisedOn: civilDate('2026-06-30'),
  by: 'Nadia Ferrand',
  answers: [],
  ...over,
});

const noted = (invoice: Invoice, call: Call) => {
  const change = recordCall(invoice, call, 'mainland');
  if (!change || 'kind' in change) throw new Error('the call was not noted');
  return change;
};
const held = (hold: Hold) => anInvoice({ status: 'on-hold', hold });
const opened = { id: 'h1', openedAt: at('2026-06-20T08:00:00Z'), by: 'x' };
const until = civilDate('2026-07-20');

describe('a call', () => {
  it('told twice is one call', () => {
    const { invoice } = noted(anInvoice(), aCall());

    expect(recordCall(invoice, aCall({ id: 'c2' }), 'mainland')).toBeUndefined();
  });

  it('at another hour, or that ended otherwise, is another call', () => {
    const { invoice } = noted(anInvoice(), aCall({ outcome: 'voicemail' }));
    const later = aCall({ outcome: 'voicemail', calledAt: at('2026-06-25T08:01:00Z') });

    expect(noted(invoice, later).invoice.calls).toHaveLength(2);
    expect(noted(invoice, aCall({ outcome: 'reached' })).invoice.calls).toHaveLength(2);
  });

  it('is proved with what was said, and with nothing that was not', () => {
    const said = {
      contact: 'Mme Le Bihan',
      to: '02 98 91 00 17',
      step: 'follow-up',
      note: 'rappeler vendredi',
    } as const;
    const bare = {
      kind: 'call-recorded',
      at: '2026-06-25T08:00:00Z',
      by: 'Nadia Ferrand',
      channel: 'call',
      reason: 'reached',
    };
    const { promisedOn: _none, ...reached } = aCall({ outcome: 'reached' });

    expect(noted(anInvoice(), reached).proofs).toStrictEqual([bare]);
    expect(noted(anInvoice(), { ...reached, ...said }).proofs).toStrictEqual([
      {
        ...bare,
        to: said.to,
        step: said.step,
        facts: { contact: said.contact, note: said.note },
      },
    ]);
  });

  it('names the hold it opened by the next proof, so that the same call opens the same hold', () => {
    const { invoice } = noted(anInvoice(), aCall());

    expect(invoice.hold?.id).toBe('h1');
    expect(invoice.calls).toMatchObject([{ holdId: 'h1' }]);
  });

  it('that promises a sum holds the invoice, and the sum is in its proof', () => {
    const amount = PositiveCents.parse(500_000);
    const { invoice, proofs } = noted(anInvoice(), aCall({ amount }));

    expect(invoice).toMatchObject({ status: 'on-hold', hold: { kind: 'promise', amount } });
    expect(proofs[0]).toMatchObject({
      kind: 'call-recorded',
      reason: 'promised',
      facts: { promisedOn: '2026-06-30', amount },
    });
    const { invoice: inFull, proofs: ofAll } = noted(anInvoice(), aCall());
    expect(inFull.hold).toMatchObject({ kind: 'promise' });
    expect(ofAll[0]?.facts).toStrictEqual({ promisedOn: '2026-06-30' });
  });

  it('holds nothing once the invoice is at its end: the promise is a matter for the lawyers', () => {
    expect(recordCall(anInvoice({ status: 'handed-over' }), aCall(), 'mainland')).toEqual({
      kind: 'conflict',
      reason: 'this invoice is handed-over: a promise cannot hold it',
    });
  });

  it('with the debtor’s new word replaces a promise, but no dispute', () => {
    const promise = held({ ...opened, kind: 'promise', promisedOn: until, until });
    const dispute = held({ ...opened, kind: 'dispute', reason: 'prix', until });

    expect(noted(promise, aCall()).invoice.hold).toMatchObject({ promisedOn: '2026-06-30' });
    expect(recordCall(dispute, aCall(), 'mainland')).toEqual({
      kind: 'conflict',
      reason: 'a dispute holds this invoice: release hold h1 before a promise is noted',
    });
  });

  it('in which the dispute we know of is told again is noted, and opens no second one', () => {
    const dispute = held({ ...opened, kind: 'dispute', reason: 'prix', until });

    const { invoice, proofs } = noted(dispute, aCall({ outcome: 'disputed' }));

    expect(invoice.hold).toEqual(dispute.hold);
    expect(proofs).toHaveLength(1);
    expect(noted(anInvoice(), aCall({ outcome: 'disputed' })).invoice.hold?.kind).toBe('dispute');
  });

  it('in which a promise turns into a dispute replaces the one by the other', () => {
    const promise = held({ ...opened, kind: 'promise', promisedOn: until, until });

    expect(noted(promise, aCall({ outcome: 'disputed' })).invoice.hold?.kind).toBe('dispute');
  });

  it('announcing a payment pauses what is followed, not what is held or at its end already', () => {
    const sent = aCall({ outcome: 'payment-sent' });
    const promise = held({ ...opened, kind: 'promise', promisedOn: until, until });

    expect(noted(anInvoice(), sent).invoice.hold).toMatchObject({
      kind: 'pause',
      until: '2026-06-30',
    });
    expect(noted(promise, sent).invoice.hold).toEqual(promise.hold);
    const inPart = anInvoice({
      hold: { ...opened, kind: 'dispute', reason: 'prix', amount: PositiveCents.parse(500), until },
    });
    expect(noted(inPart, sent).invoice.hold).toEqual(inPart.hold);
    expect(noted(anInvoice({ status: 'handed-over' }), sent).invoice.hold).toBeUndefined();
  });

  it('announcing a payment still pauses when it is noted on the last day of patience', () => {
    const onItsLastDay = aCall({ outcome: 'payment-sent', recordedAt: at('2026-06-30T08:00:00Z') });

    expect(noted(anInvoice(), onItsLastDay).invoice.hold).toMatchObject({ until: '2026-06-30' });
  });

  it('announcing a payment whose days of patience are over is noted, and pauses nothing', () => {
    const late = aCall({ outcome: 'payment-sent', recordedAt: at('2026-07-15T08:00:00Z') });
    const { invoice } = noted(anInvoice(), late);

    expect(invoice).toMatchObject({ status: 'followed', calls: [{ outcome: 'payment-sent' }] });
    expect(invoice.hold).toBeUndefined();
  });
});

describe('the calls asked for', () => {
  const asked = (claimId: string) =>
    aContact({ claimId, step: 'follow-up', channel: 'call', state: 'accepted' });

  it('are open until a call about the invoice answers them', () => {
    const contacts = [asked('follow-up_call_1'), asked('second-letter_call_1')];
    const made = aCall({ outcome: 'reached', answers: ['follow-up_call_1'] });
    const open = (invoice: Invoice) => unansweredCalls(invoice).map(({ claimId }) => claimId);

    expect(open(anInvoice({ contacts }))).toEqual(['follow-up_call_1', 'second-letter_call_1']);
    expect(open(anInvoice({ contacts, calls: [made] }))).toEqual(['second-letter_call_1']);
  });

  it('are neither letters nor calls that were given up', () => {
    const contacts = [aContact({ state: 'accepted' }), { ...asked('a'), state: 'failed' as const }];

    expect(unansweredCalls(anInvoice({ contacts }))).toEqual([]);
  });
});
