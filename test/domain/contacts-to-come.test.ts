import { describe, expect, it } from 'vitest';
import { contactsToCome } from '#domain/contacts-to-come.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import type { StepName } from '#domain/step-name.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const reachable = {
  ...menez,
  contacts: [
    {
      role: 'billing' as const,
      email: 'compta@menez.example',
      mobile: '06 39 98 10 20',
      phone: '02 61 91 04 27',
    },
  ],
};

const channelsOf = (
  step: StepName,
  over: Partial<Invoice> = {},
  parties: Partial<Parameters<typeof contactsToCome>[2]> = {},
) =>
  contactsToCome(summaryOf(anInvoice(over)), step, {
    debtor: reachable,
    creditor: lanvaux,
    ...parties,
  }).map(({ channel }) => channel);

describe('contactsToCome', () => {
  it('names each contact of the step by its best channel, and whom it reaches', () => {
    expect(channelsOf('follow-up')).toEqual(['sms', 'email', 'call']);
    expect(
      contactsToCome(summaryOf(anInvoice()), 'first-letter', {
        debtor: reachable,
        creditor: lanvaux,
      }),
    ).toEqual([{ channel: 'email', to: 'compta@menez.example' }]);
  });

  it('takes the next channel where one cannot reach the debtor, and one call does for two contacts', () => {
    const byPhone = { ...menez, contacts: [{ role: 'billing' as const, phone: '02 61 91 04 27' }] };

    expect(channelsOf('follow-up', {}, { debtor: byPhone })).toEqual(['call', 'post']);
  });

  it('posts nothing that is not worth its cost', () => {
    const unreachable = { ...menez, contacts: [] };
    const creditor = { ...lanvaux, minimumForLetters: cents(2_000_000) };

    expect(channelsOf('first-letter', {}, { debtor: unreachable })).toEqual(['post']);
    expect(channelsOf('first-letter', {}, { debtor: unreachable, creditor })).toEqual([]);
  });

  it('makes no contact twice, nor one by a channel that failed', () => {
    const failed = aContact({ step: 'follow-up', state: 'failed', failure: 'bounced' });
    const called = aContact({ step: 'follow-up', channel: 'call', state: 'accepted' });
    const other = aContact({ claimedAt: at('2026-06-20T07:00:00Z'), state: 'sent' });

    expect(channelsOf('follow-up', { contacts: [failed] })).toEqual(['sms', 'post', 'call']);
    // The call stands for the SMS too: it was made because no SMS could be.
    expect(channelsOf('follow-up', { contacts: [called, other] })).toEqual(['email']);
  });

  it('has nothing to say of a step that the calendar does not have', () => {
    expect(channelsOf('third-letter')).toEqual([]);
    expect(channelsOf('legal-file')).toEqual([]);
  });
});
