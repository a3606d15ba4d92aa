import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/civil-date.ts';
import { claimContact } from '#domain/claim-contact.ts';
import type { AnyContact, NoteContact } from '#domain/contact.ts';
import { findContact, withContact, withFate, withoutContact } from '#domain/contacts-of-invoice.ts';
import { cents } from '#domain/money.ts';
import { NO_TRACE, recordContact } from '#domain/record-contact.ts';
import { awaitEvent } from '#domain/unanswered-claim.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';

const AT = at('2026-06-22T07:00:04Z');
const letter = { key: 'l.pdf', sha256: 'a'.repeat(64) };
const message = { key: 'm.eml', sha256: 'b'.repeat(64) };
const claimed = aContact();
const other = aContact({ claimId: 'follow-up_sms_1', step: 'follow-up', channel: 'sms' });
const invoice = anInvoice({ contacts: [claimed, other] });

const note: NoteContact = {
  claimId: 'thank-you_pay-1_1',
  note: 'thank-you',
  about: 'pay-1',
  channel: 'email',
  state: 'claimed',
  attempt: 1,
  claimedAt: AT,
  at: AT,
  to: 'compta@menez.example',
  events: [],
};

describe('claimContact', () => {
  const claim = {
    step: 'first-letter',
    channel: 'email',
    to: 'compta@menez.example',
    serves: 0,
    attempt: 1,
    at: AT,
  } as const;

  it('gives the contact the id under which its provider will speak of it', () => {
    expect(claimContact(anInvoice(), claim).contacts).toEqual([
      {
        claimId: 'first-letter_email_1',
        step: 'first-letter',
        channel: 'email',
        to: 'compta@menez.example',
        serves: 0,
        attempt: 1,
        state: 'claimed',
        claimedAt: AT,
        at: AT,
        events: [],
      },
    ]);
  });

  it('keeps what is archived, and for which channel it stands in', () => {
    const insteadOf = { channel: 'sms', because: 'no-address' } as const;
    expect(
      claimContact(anInvoice(), { ...claim, letter, message, insteadOf }).contacts[0],
    ).toMatchObject({
      letter,
      message,
      insteadOf,
    });
  });

  it('claims another contact beside those there are', () => {
    const third = claimContact(invoice, { ...claim, channel: 'post' });
    expect(third.contacts.map(({ claimId }) => claimId)).toEqual([
      'first-letter_email_1',
      'follow-up_sms_1',
      'first-letter_post_1',
    ]);
  });

  it('claims the same contact again in its place, not beside it', () => {
    const again = claimContact(invoice, { ...claim, at: at('2026-06-22T08:00:00Z') });
    expect(again.contacts).toHaveLength(2);
    expect(again.contacts[0]).toMatchObject({ claimedAt: '2026-06-22T08:00:00Z' });
    expect(again.contacts[1]).toBe(other);
  });
});

describe('recordContact', () => {
  it('writes down that the service took it, under the id the service gave', () => {
    const full = aContact({ letter, message, insteadOf: { channel: 'sms', because: 'bounced' } });
    const change = recordContact(
      anInvoice({ contacts: [full] }),
      full,
      { kind: 'accepted', providerId: 'ses-1' },
      AT,
    );

    expect(change?.invoice.contacts[0]).toMatchObject({
      state: 'accepted',
      at: AT,
      providerId: 'ses-1',
    });
    expect(change?.proofs).toEqual([
      {
        kind: 'contact-made',
        at: AT,
        by: 'relance',
        step: 'first-letter',
        channel: 'email',
        to: 'compta@menez.example',
        claimId: 'first-letter_email_1',
        letter,
        message,
        providerId: 'ses-1',
        facts: { insteadOf: 'sms', because: 'bounced' },
      },
    ]);
  });

  it('says no more than it knows', () => {
    const [proof] = recordContact(invoice, claimed, { kind: 'accepted' }, AT)?.proofs ?? [];
    for (const unknown of ['letter', 'message', 'providerId', 'reason', 'facts']) {
      expect(proof).not.toHaveProperty(unknown);
    }
  });

  it('writes down what comes after an acceptance: its provider lost it after all', () => {
    const taken = aContact({ state: 'accepted' });
    const change = recordContact(
      anInvoice({ contacts: [taken] }),
      taken,
      { kind: 'refused', reason: 'blocked' },
      AT,
    );

    expect(change?.invoice.contacts).toMatchObject([{ state: 'failed', reason: 'blocked' }]);
  });

  it('writes an acceptance once', () => {
    const accepted = aContact({ state: 'accepted' });
    expect(
      recordContact(anInvoice({ contacts: [accepted] }), accepted, { kind: 'accepted' }, AT),
    ).toBeUndefined();
  });

  it('does not take back what the provider said meanwhile', () => {
    const delivered = anInvoice({ contacts: [aContact({ state: 'delivered' })] });
    const change = recordContact(delivered, claimed, { kind: 'accepted', providerId: 'ses-1' }, AT);
    expect(change?.invoice.contacts[0]).toMatchObject({
      state: 'delivered',
      at: '2026-06-22T07:00:00Z',
      providerId: 'ses-1',
    });
  });

  it('clears the doubt and the wait for an answer', () => {
    const doubtful = aContact({ inDoubt: true, unansweredSince: AT });
    const change = recordContact(
      anInvoice({ contacts: [doubtful] }),
      doubtful,
      { kind: 'accepted' },
      AT,
    );
    expect(change?.invoice.contacts[0]?.inDoubt).toBeUndefined();
    expect(change?.invoice.contacts[0]?.unansweredSince).toBeUndefined();
  });

  it.each([
    [
      { kind: 'refused', reason: 'Sender not verified' } as const,
      'contact-refused',
      { state: 'failed', failure: 'refused', reason: 'Sender not verified' },
    ],
    [{ kind: 'rearmed' } as const, 'contact-rearmed', { state: 'failed', reason: NO_TRACE }],
    [{ kind: 'in-doubt' } as const, 'contact-in-doubt', { state: 'claimed', inDoubt: true }],
  ])('writes down $kind', (result, kind, fate) => {
    const change = recordContact(invoice, claimed, result, AT);
    expect(change?.proofs[0]).toMatchObject({ kind, step: 'first-letter' });
    expect(change?.invoice.contacts[0]).toMatchObject(fate);
    expect(change?.invoice.contacts[1]).toBe(other);
  });

  it('says in the proof of a step how much a dispute about a part keeps out of it', () => {
    const hold = {
      kind: 'dispute',
      id: 'h1',
      openedAt: AT,
      by: 'nadia',
      until: civilDate('2026-07-20'),
      reason: 'qualité',
      amount: cents(50_000),
    } as const;
    const disputed = anInvoice({ contacts: [claimed], notes: [note], hold });
    const facts = (contact: AnyContact) =>
      recordContact(disputed, contact, { kind: 'accepted' }, AT)?.proofs[0];
    expect(facts(claimed)?.facts).toEqual({ suspended: 50_000 });
    expect(facts(note)).toMatchObject({ facts: { note: 'thank-you', about: 'pay-1' } });
    expect(facts(note)?.facts).not.toHaveProperty('suspended');
    expect(facts(note)).not.toHaveProperty('step');
  });

  it('gives the provider’s reason in the proof of a refusal alone', () => {
    const reasonIn = (result: Parameters<typeof recordContact>[2]) =>
      recordContact(invoice, claimed, result, AT)?.proofs[0]?.reason;
    expect(reasonIn({ kind: 'refused', reason: 'no' })).toBe('no');
    expect(reasonIn({ kind: 'rearmed' })).toBeUndefined();
  });
});

describe('the contacts of an invoice', () => {
  const noted = anInvoice({ contacts: [claimed, other], notes: [note] });

  it('are found by their claim, in the calendar and outside it', () => {
    expect(findContact(noted, 'follow-up_sms_1')).toBe(other);
    expect(findContact(noted, 'thank-you_pay-1_1')).toMatchObject({ note: 'thank-you' });
    expect(findContact(invoice, 'thank-you_pay-1_1')).toBeUndefined();
  });

  it('change one at a time', () => {
    const sent = withFate(noted, 'thank-you_pay-1_1', () => ({ state: 'sent' }));
    expect(sent.notes?.[0]?.state).toBe('sent');
    expect(sent.contacts).toEqual(noted.contacts);
    expect(withFate(invoice, claimed.claimId, () => awaitEvent(AT))).not.toHaveProperty('notes');
    expect(
      withFate(invoice, claimed.claimId, () => awaitEvent(AT)).contacts[0]?.unansweredSince,
    ).toBe(AT);
    expect(
      withContact(invoice, 'follow-up_sms_1', (one) => ({ ...one, attempt: 2 })).contacts,
    ).toEqual([claimed, { ...other, attempt: 2 }]);
  });

  it('give their claim back when nothing left under it', () => {
    expect(withoutContact(noted, claimed.claimId)).toMatchObject({
      contacts: [other],
      notes: [note],
    });
    expect(withoutContact(noted, note.claimId).notes).toEqual([]);
    expect(withoutContact(invoice, claimed.claimId)).not.toHaveProperty('notes');
  });
});
