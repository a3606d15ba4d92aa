import { describe, expect, it } from 'vitest';
import { blockEndsBy, blockOf } from '#domain/block.ts';
import { civilDate } from '#domain/civil-date.ts';
import type { Creditor } from '#domain/creditor.ts';
import type { Debtor } from '#domain/debtor.ts';
import type { Invoice } from '#domain/invoice.ts';
import { summaryOf } from '#domain/invoice-summary.ts';
import { cents } from '#domain/money.ts';
import { aContact, anInvoice, aPayment, at } from '../support/invoice.ts';
import { lanvaux, menez } from '../support/letter-facts.ts';

const now = at('2026-06-20T08:00:00Z');
const steps = { reminder: { kind: 'done', at: at('2026-06-15T07:00:00Z') } } as const;
const pause = {
  kind: 'pause',
  id: 'h1',
  openedAt: now,
  by: 'Nadia Ferrand',
  reason: 'inventaire',
  until: civilDate('2026-07-17'),
} as const;

type Parties = { readonly debtor?: Debtor; readonly creditor?: Creditor };
const block = (over: Partial<Invoice>, { debtor = menez, creditor = lanvaux }: Parties = {}) =>
  blockOf(summaryOf(anInvoice({ steps, ...over })), { debtor, creditor }, now);
const kindOf = (...facts: Parameters<typeof block>) => block(...facts)?.kind;

describe('why an invoice is not relanced', () => {
  it('has no answer for one that goes its way, nor once nothing is owed', () => {
    expect(block({})).toBeUndefined();
    expect(block({ contacts: [aContact({ step: 'reminder', state: 'sent' })] })).toBeUndefined();
    expect(block({ status: 'settled', payments: [aPayment()], question: 'x' })).toBeUndefined();
    expect(block({ status: 'cancelled', hold: pause })).toBeUndefined();
  });

  it('is first of all that the file is with the lawyers, then a hold, then a question, then a doubt', () => {
    const doubtful = { contacts: [aContact({ inDoubt: true })] };
    const asked = { ...doubtful, question: 'mise-en-demeure-late' };
    const held: Partial<Invoice> = { ...asked, status: 'on-hold', hold: pause };

    expect(kindOf({ ...held, status: 'handed-over' })).toBe('handed-over');
    expect(block(held)).toEqual({ kind: 'pause', hold: pause });
    expect(block(asked)).toEqual({ kind: 'decision', question: 'mise-en-demeure-late' });
    expect(block(doubtful)).toMatchObject({ kind: 'doubt', contact: { inDoubt: true } });
  });

  it('is the stop of its creditor, with who stopped and why', () => {
    const stop = {
      kind: 'stopped',
      at: now,
      by: 'Nadia Ferrand',
      reason: 'erreur de taux',
    } as const;
    const creditor = { ...lanvaux, sendingActs: [stop] };

    expect(block({}, { creditor })).toEqual({ kind: 'stopped', stop });
  });

  it('is a ceiling only while its contact still waits for room', () => {
    const until = (text: string) =>
      ({ claimId: 'x', until: at(text), because: 'throttled', times: 1 }) as const;

    expect(kindOf({ waiting: until('2026-06-20T08:00:01Z') })).toBe('waiting');
    expect(kindOf({ waiting: until('2026-06-20T08:00:00Z') })).toBeUndefined();
  });

  it('is that nothing carries the next step: no address, or a letter dearer than its worth', () => {
    const debtor: Debtor = { ...menez, contacts: [] };
    const creditor = { ...lanvaux, minimumForLetters: cents(2_000_000) };

    expect(block({ steps: {} }, { debtor })).toEqual({ kind: 'no-channel', step: 'reminder' });
    expect(block({}, { debtor })).toBeUndefined();
    expect(block({}, { debtor, creditor })).toEqual({
      kind: 'below-minimum',
      step: 'first-letter',
      minimum: 2_000_000,
    });
  });

  it('ends on a day for what has one, by a person for the rest', () => {
    expect(blockEndsBy).toMatchObject({ waiting: 'date', promise: 'date', dispute: 'person' });
  });
});
