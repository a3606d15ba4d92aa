import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import type { Contact } from '#domain/contact.ts';
import { channelsUsed } from '#domain/contact-cost.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const used = (over: Partial<Invoice>) =>
  channelsUsed([summaryOf(anInvoice(over))], civilDate('2026-07-31')).map(
    ({ channel, on }) => `${channel} ${on}`,
  );
const letters = (...states: Partial<Contact>[]) => used({ contacts: states.map(aContact) });

describe('the contacts that cost something', () => {
  it('are those the service took, even where they bounced', () => {
    expect(
      letters(
        { state: 'claimed' },
        { state: 'failed', failure: 'refused' },
        { state: 'failed' },
        { state: 'failed', failure: 'bounced', claimedAt: at('2026-06-25T07:00:00Z') },
      ),
    ).toEqual(['email 2026-06-25']);
  });

  it('are the calls that were made, not the tasks to make them', () => {
    const task = aContact({ channel: 'call', state: 'accepted' });
    const call = {
      id: 'c1',
      calledAt: at('2026-06-26T08:00:00Z'),
      recordedAt: at('2026-06-26T08:00:00Z'),
      outcome: 'reached',
      by: 'Nadia Ferrand',
      answers: [],
    } as const;

    expect(used({ contacts: [task] })).toEqual([]);
    expect(used({ contacts: [task], calls: [{ ...call, answers: [] }] })).toEqual([
      'call 2026-06-26',
    ]);
  });

  it('are those of twelve months up to that day, it included', () => {
    const claimed = (text: string) => ({ state: 'sent', claimedAt: at(text) }) as const;

    expect(
      letters(
        claimed('2025-07-31T07:00:00Z'),
        claimed('2025-08-01T07:00:00Z'),
        claimed('2026-07-31T07:00:00Z'),
        claimed('2026-08-01T07:00:00Z'),
      ),
    ).toEqual(['email 2025-08-01', 'email 2026-07-31']);
  });
});
