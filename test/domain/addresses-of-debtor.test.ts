import { describe, expect, it } from 'vitest';
import { addressesOf } from '#domain/addresses-of-debtor.ts';
import type { Call } from '#domain/call.ts';
import type { Contact } from '#domain/contact.ts';
import type { KnownDebtor } from '#domain/debtor.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';
import { menez } from '../support/letter-facts.ts';

const NUMBER = '02 98 91 00 17';
const debtor: KnownDebtor = {
  ...menez,
  contacts: [{ role: 'billing', email: 'compta@menez.example', phone: NUMBER }],
};

const known = (contacts: Contact[], calls: Call[] = [], who = debtor) =>
  addressesOf(who, [summaryOf(anInvoice({ contacts, calls }))]);

const rung = (outcome: Call['outcome'], calledAt: string): Call => ({
  id: `c-${calledAt}`,
  calledAt: at(calledAt),
  recordedAt: at(calledAt),
  outcome,
  by: 'Nadia Ferrand',
  to: NUMBER,
  answers: [],
});

describe('the addresses of a debtor', () => {
  it('are of unknown worth until something arrived there, whatever was sent', () => {
    expect(known([aContact({ state: 'sent' })])).toEqual([
      { role: 'billing', channel: 'email', to: 'compta@menez.example', validity: 'unknown' },
      { role: 'billing', channel: 'call', to: NUMBER, validity: 'unknown' },
    ]);
  });

  it('are good since the last delivery, in whatever order the letters are told', () => {
    const june = aContact({ state: 'delivered', at: at('2026-06-22T07:00:09Z') });
    const july = aContact({ state: 'delivered', at: at('2026-07-03T07:00:09Z') });

    for (const contacts of [
      [june, july],
      [july, june],
    ]) {
      expect(known(contacts)[0]).toMatchObject({ validity: 'good', at: july.at });
    }
  });

  it('are good where somebody answered the telephone, which an answering machine does not show', () => {
    const voicemail = rung('voicemail', '2026-07-01T08:00:00Z');

    expect(known([], [voicemail])[1]).toMatchObject({ validity: 'unknown' });
    expect(known([], [rung('reached', '2026-06-26T08:00:00Z'), voicemail])[1]).toMatchObject({
      validity: 'good',
      at: '2026-06-26T08:00:00Z',
    });
  });

  it('are bad for good once they bounced, though letters had arrived there before', () => {
    const bounced = {
      channel: 'email',
      to: 'compta@menez.example',
      reason: 'bounced',
      at: at('2026-07-03T07:01:00Z'),
    } as const;
    const left = { ...debtor, badAddresses: [bounced] };

    expect(known([aContact({ state: 'delivered' })], [], left)[0]).toMatchObject({
      validity: 'bad',
      reason: 'bounced',
      at: bounced.at,
    });
  });

  it('are judged each by what went there: another address, or another channel, proves nothing', () => {
    const elsewhere = aContact({ state: 'delivered', to: 'ancien@menez.example' });
    const letter = aContact({ state: 'delivered', channel: 'post' });
    const oldNumber = { ...rung('reached', '2026-06-26T08:00:00Z'), to: '02 98 00 00 00' };

    expect(known([elsewhere, letter], [oldNumber])).toMatchObject([
      { channel: 'email', validity: 'unknown' },
      { channel: 'call', validity: 'unknown' },
    ]);
  });

  it('are not bad because another one is', () => {
    const bad = (channel: 'email' | 'sms', to: string) =>
      ({ channel, to, reason: 'bounced', at: at('2026-07-03T07:01:00Z') }) as const;
    const badAddresses = [bad('email', 'ancien@menez.example'), bad('sms', 'compta@menez.example')];

    expect(known([], [], { ...debtor, badAddresses })).toStrictEqual([
      { role: 'billing', channel: 'email', to: 'compta@menez.example', validity: 'unknown' },
      { role: 'billing', channel: 'call', to: NUMBER, validity: 'unknown' },
    ]);
  });

  it('have a mobile for messages as for calls, with the name of who answers it', () => {
    expect(known([], [], menez)).toMatchObject([
      { name: 'Mme Claire Le Bihan', channel: 'email' },
      { name: 'Mme Claire Le Bihan', channel: 'sms', to: '+33639981020' },
      { name: 'Mme Claire Le Bihan', channel: 'call', to: '06 39 98 10 20' },
    ]);
  });
});
