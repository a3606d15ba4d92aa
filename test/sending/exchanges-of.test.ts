import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call.ts';
import { exchangesOf } from '../../functions/sending/exchanges-of.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';
import { menez } from '../support/letter-facts.ts';

const call = (outcome: Call['outcome'], over: Partial<Call> = {}): Call => ({
  id: 'c1',
  calledAt: at('2026-06-24T09:00:00Z'),
  recordedAt: at('2026-06-24T09:05:00Z'),
  by: 'Nadia Ferrand',
  answers: [],
  contact: 'Claire Le Bihan',
  outcome,
  ...over,
});
const recalled = (...calls: Call[]) =>
  exchangesOf(anInvoice({ calls }), menez).map(({ result }) => result);

describe('what a letter recalls', () => {
  it('is each contact that has its proof, in the order in which they happened', () => {
    const letter = aContact({ state: 'delivered' });
    const sms = aContact({
      claimId: 'follow-up_sms_1',
      step: 'follow-up',
      channel: 'sms',
      state: 'sent',
      claimedAt: at('2026-06-25T07:00:00Z'),
    });

    const exchanges = exchangesOf(
      anInvoice({ contacts: [letter, sms], calls: [call('reached')] }),
      menez,
    );

    expect(exchanges).toMatchObject([
      { on: '2026-06-22', channel: 'email', result: 'delivered' },
      { on: '2026-06-24', channel: 'call', to: 'Claire Le Bihan', result: 'reached' },
      { on: '2026-06-25', channel: 'sms', result: 'sent' },
    ]);
  });

  it.each([
    ['promised', ['promised']],
    ['voicemail', ['voicemail']],
    ['disputed', ['reached']],
    ['unreachable', []],
    ['wrong-number', []],
  ] as const)('of a call that ended %s is %j', (outcome, expected) => {
    expect(recalled(call(outcome))).toEqual(expected);
  });

  it('of a call names who answered, else the debtor', () => {
    const { contact: _nobody, ...unnamed } = call('reached');
    const [named] = exchangesOf(anInvoice({ calls: [call('reached')] }), menez);
    const [other] = exchangesOf(anInvoice({ calls: [unnamed] }), menez);

    expect([named?.to, other?.to]).toEqual(['Claire Le Bihan', menez.name]);
  });

  it('is never a call that was only asked for, nor a message of which nobody knows', () => {
    const contacts = [
      aContact({ claimId: 'follow-up_call_1', channel: 'call', state: 'accepted' }),
      aContact({ state: 'claimed' }),
      aContact({ state: 'failed' }),
    ];

    expect(exchangesOf(anInvoice({ contacts }), menez)).toEqual([]);
  });
});
