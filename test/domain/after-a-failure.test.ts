import { describe, expect, it } from 'vitest';
import type { KnownDebtor } from '#domain/debtor.ts';
import { hear } from '#domain/hear.ts';
import type { Invoice } from '#domain/invoice.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';
import { reopenStep } from '#domain/reopen-step.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';
import { menez } from '../support/letter-facts.ts';

const AT = at('2026-06-22T07:05:00Z');
const failed = aContact({ state: 'failed', failure: 'bounced' });
const done = { 'first-letter': { kind: 'done', at: at('2026-06-22T07:00:10Z') } } as const;

const reopened = (over: Partial<Invoice>, debtor: KnownDebtor = menez, claimId = failed.claimId) =>
  reopenStep(
    { invoice: anInvoice({ contacts: [failed], steps: done, ...over }), proofs: [] },
    { claimId, debtor, at: AT },
  );

describe('reopenStep', () => {
  it('opens a finished step again when its mail bounced and paper can take its place', () => {
    const change = reopened({});

    expect(change.invoice.steps).toEqual({});
    expect(change.invoice.situation).toBe(anInvoice().situation + 1);
    expect(change.proofs).toEqual([
      {
        kind: 'step-reopened',
        at: AT,
        by: 'relance',
        step: 'first-letter',
        channel: 'email',
        to: 'compta@menez.example',
        claimId: failed.claimId,
        reason: 'bounced',
      },
    ]);
  });

  it('keeps the proofs of the failure before its own, and gives no reason it does not know', () => {
    const { failure: _unknown, ...silent } = failed;
    const bounced = { kind: 'contact-bounced', at: AT, by: 'provider' } as const;
    const change = reopenStep(
      { invoice: anInvoice({ contacts: [silent], steps: done }), proofs: [bounced] },
      { claimId: failed.claimId, debtor: menez, at: AT },
    );
    expect(change.proofs.map(({ kind }) => kind)).toEqual(['contact-bounced', 'step-reopened']);
    expect(change.proofs[1]).not.toHaveProperty('reason');
  });

  it.each([
    ['followed', { status: 'followed' }],
    ['on hold', { status: 'on-hold' }],
    ['in doubt about the step', { steps: { 'first-letter': { kind: 'in-doubt', at: AT } } }],
  ] as const)('does so while the invoice is %s', (_what, over) => {
    expect(reopened(over).proofs).toHaveLength(1);
  });

  it.each([
    ['the contact did not fail', { contacts: [aContact({ state: 'sent' })] }],
    ['the invoice is settled', { status: 'settled' }],
    [
      'the step was skipped',
      { steps: { 'first-letter': { kind: 'skipped', reason: 'by-person', at: AT } } },
    ],
    ['the step is still to come', { steps: {} }],
    [
      'a mise en demeure has left: a softer letter would contradict it',
      { steps: { ...done, 'mise-en-demeure': { kind: 'done', at: AT } } },
    ],
    [
      'another contact stands in for the one that failed',
      { contacts: [failed, aContact({ claimId: 'other', channel: 'post', state: 'accepted' })] },
    ],
    [
      'the calendar has no such step any more',
      {
        contacts: [aContact({ ...failed, step: 'third-letter' })],
        steps: { 'third-letter': { kind: 'done', at: AT } },
      },
    ],
  ] as const)('leaves everything as it is when %s', (_what, over) => {
    const before = anInvoice({ contacts: [failed], steps: done, ...over } as Partial<Invoice>);
    const change = { invoice: before, proofs: [] };
    expect(reopenStep(change, { claimId: failed.claimId, debtor: menez, at: AT })).toBe(change);
  });

  it('knows nothing of a claim that is not on the invoice', () => {
    expect(reopened({}, menez, 'other').proofs).toEqual([]);
  });
});

describe('hear', () => {
  const event = (over: Partial<ProviderEvent>): ProviderEvent => ({
    kind: 'sent',
    eventId: 'e1',
    claimId: failed.claimId,
    providerId: 'ses-1',
    at: AT,
    isPermanent: false,
    ...over,
  });
  const bounce = event({ kind: 'bounced', eventId: 'e2', isPermanent: true });
  const claimed = anInvoice({ contacts: [aContact()], steps: done });

  it('makes one change of all that was told, each with its proof, in order', () => {
    const change = hear(claimed, [event({}), bounce], menez);

    expect(change?.proofs.map(({ kind }) => kind)).toEqual([
      'contact-sent',
      'contact-bounced',
      'step-reopened',
    ]);
    expect(change?.invoice.contacts[0]).toMatchObject({ state: 'failed', events: ['e1', 'e2'] });
    expect(change?.invoice.steps).toEqual({});
  });

  it('opens nothing again for what may still arrive', () => {
    const delayed = event({ kind: 'delayed', eventId: 'e3' });
    expect(hear(claimed, [delayed], menez)?.invoice.steps).toEqual(done);
  });

  it('passes over what it knows, and what is not its own', () => {
    expect(hear(claimed, [], menez)).toBeUndefined();
    expect(hear(claimed, [event({ claimId: 'other' })], menez)).toBeUndefined();
    expect(hear(claimed, [event({}), event({})], menez)?.proofs).toHaveLength(1);
  });
});
