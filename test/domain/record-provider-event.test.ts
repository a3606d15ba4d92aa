import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSeconds } from '#domain/instant.ts';
import type { Invoice } from '#domain/invoice.ts';
import { NO_TRACE } from '#domain/record-contact.ts';
import { type ProviderEvent, recordProviderEvent } from '#domain/record-provider-event.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const told = (kind: ProviderEvent['kind'], over: Partial<ProviderEvent> = {}): ProviderEvent => ({
  kind,
  eventId: `${kind}-1`,
  claimId: 'first-letter_email_1',
  providerId: 'ses-1',
  at: at('2026-06-22T07:00:05Z'),
  isPermanent: false,
  ...over,
});

const knowing = (events: readonly ProviderEvent[], invoice: Invoice = claimed): Invoice =>
  events.reduce((known, event) => recordProviderEvent(known, event)?.invoice ?? known, invoice);

const claimed = anInvoice({ contacts: [aContact()] });
const stateAfter = (...events: ProviderEvent[]) => knowing(events).contacts[0]?.state;

const bounced = told('bounced', { isPermanent: true, reason: 'Permanent/General' });

describe('recordProviderEvent', () => {
  it('climbs from claimed to sent to delivered', () => {
    expect(stateAfter(told('sent'))).toBe('sent');
    expect(stateAfter(told('sent'), told('delivered'))).toBe('delivered');
  });

  it('clears a doubt: the provider has the mail', () => {
    const doubtful = anInvoice({ contacts: [aContact({ inDoubt: true })] });

    expect(knowing([told('sent')], doubtful).contacts[0]?.inDoubt).toBeUndefined();
  });

  it('fails on a permanent bounce, not on a transient one', () => {
    expect(knowing([told('sent'), bounced]).contacts[0]).toMatchObject({
      state: 'failed',
      failure: 'bounced',
      reason: 'Permanent/General',
    });
    expect(stateAfter(told('sent'), told('bounced', { reason: 'Transient/MailboxFull' }))).toBe(
      'sent',
    );
  });

  it('counts an event once and leaves a proof of it', () => {
    const change = recordProviderEvent(claimed, told('sent'));

    expect(change?.proofs).toStrictEqual([
      {
        kind: 'contact-sent',
        at: '2026-06-22T07:00:05Z',
        by: 'provider',
        step: 'first-letter',
        channel: 'email',
        to: 'compta@menez.example',
        claimId: 'first-letter_email_1',
        providerId: 'ses-1',
      },
    ]);
    expect(change && recordProviderEvent(change.invoice, told('sent'))).toBeUndefined();
  });

  it('keeps the name the provider first gave the message', () => {
    const other = told('delivered', { providerId: 'ses-2' });

    expect(knowing([told('sent'), other]).contacts[0]?.providerId).toBe('ses-1');
  });

  it('counts of two events that say the same the earlier, and of two at once the first by its reason', () => {
    const at1 = { at: at('2026-06-22T07:00:06Z') };
    const bounce = (over: Partial<ProviderEvent>) =>
      told('bounced', { isPermanent: true, eventId: `b-${over.at}-${over.reason}`, ...over });
    const fate = (...events: ProviderEvent[]) => {
      const [contact] = knowing(events).contacts;
      return `${contact?.at} ${contact?.reason}`;
    };

    const [early, late] = [bounce({ reason: 'X' }), bounce({ ...at1, reason: 'A' })];
    expect([fate(early, late), fate(late, early)]).toEqual(Array(2).fill(`${early.at} X`));
    const [a, b] = [bounce({ reason: 'A' }), bounce({ reason: 'B' })];
    expect([fate(a, b), fate(b, a)]).toEqual(Array(2).fill(`${early.at} A`));
    const silent = bounce({});
    expect([fate(a, silent), fate(silent, a)]).toEqual(Array(2).fill(`${early.at} undefined`));
  });

  it('gives no reason to what did not fail', () => {
    const [contact] = knowing([told('delivered', { reason: 'ok' })]).contacts;

    expect(contact).toMatchObject({ state: 'delivered' });
    expect(contact?.failure).toBeUndefined();
    expect(contact?.reason).toBeUndefined();
  });

  it('knows nothing of a claim that is not on the invoice', () => {
    expect(recordProviderEvent(claimed, told('sent', { claimId: 'other' }))).toBeUndefined();
  });

  it('fails on a complaint, though the mail was delivered', () => {
    const complained = told('complained', { isPermanent: true });

    expect(knowing([told('delivered'), complained]).contacts[0]).toMatchObject({
      state: 'failed',
      failure: 'complained',
    });
  });

  it('takes back that a mail was lost once the provider has a trace of it', () => {
    const lost = anInvoice({ contacts: [aContact({ state: 'failed', reason: NO_TRACE })] });

    const [contact] = knowing([told('sent')], lost).contacts;
    expect(contact).toMatchObject({ state: 'sent' });
    expect(contact?.reason).toBeUndefined();
  });

  it('ends in the same state whatever the order and the repeats', () => {
    const later = (seconds: number) => ({ at: addSeconds(at('2026-06-22T07:00:05Z'), seconds) });
    const events = [
      told('sent'),
      told('delayed', later(1)),
      told('delivered', later(2)),
      { ...bounced, ...later(3) },
      told('complained', { ...later(3), isPermanent: true, reason: 'Complaint' }),
    ];
    const { events: _order, ...inOrder } = knowing(events).contacts[0] ?? aContact();
    const shuffled = fc.shuffledSubarray([...events, ...events], {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(knowing(order).contacts[0]).toMatchObject(inOrder);
        expect(knowing(order).contacts[0]?.events.toSorted()).toEqual(
          events.map(({ eventId }) => eventId).toSorted(),
        );
      }),
    );
  });
});

describe('an answer that was lost', () => {
  const hear = (event: ProviderEvent, state: 'claimed' | 'sent' = 'claimed') =>
    recordProviderEvent(anInvoice({ contacts: [aContact({ state })] }), event);

  it('stands for the answer of the service that was lost, and says nothing new after it', () => {
    expect(hear(told('accepted'))).toMatchObject({
      invoice: { contacts: [{ state: 'accepted', providerId: 'ses-1' }] },
      proofs: [{ kind: 'contact-made' }],
    });
    expect(hear(told('accepted'), 'sent')).toBeUndefined();
  });

  it('calls it a refusal as well when a delay never ends', () => {
    const change = hear(told('delayed', { isPermanent: true }));

    expect(change?.invoice.contacts[0]).toMatchObject({ state: 'failed', failure: 'refused' });
  });

  it('calls a permanent failure that is neither bounce nor complaint a refusal', () => {
    const change = hear(told('refused', { isPermanent: true, reason: 'blocked' }));
    expect(change?.invoice.contacts[0]).toMatchObject({
      state: 'failed',
      failure: 'refused',
      reason: 'blocked',
    });
    expect(change?.proofs[0]).toMatchObject({ kind: 'contact-refused', reason: 'blocked' });
  });
});
