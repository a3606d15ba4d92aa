import { describe, expect, it } from 'vitest';
import { hear, mayReopen } from '#domain/hear.ts';
import type { ProviderEvent } from '#domain/record-provider-event.ts';
import { aContact, anInvoice, at } from '../support/invoice.ts';
import { menez } from '../support/letter-facts.ts';

const delivered: ProviderEvent = {
  kind: 'delivered',
  eventId: 'e1',
  claimId: 'first-letter_email_1',
  providerId: 'ses-1',
  at: at('2026-06-22T07:00:09Z'),
  isPermanent: false,
};
const bounced: ProviderEvent = { ...delivered, kind: 'bounced', eventId: 'e2', isPermanent: true };

describe('what a provider tells', () => {
  it('may move a step to another channel only where a message will never arrive', () => {
    expect(mayReopen([delivered])).toBe(false);
    expect(mayReopen([delivered, bounced])).toBe(true);
  });

  it('opens no step again where nobody is known to write to', () => {
    const invoice = anInvoice({
      contacts: [aContact({ state: 'accepted' })],
      steps: { 'first-letter': { kind: 'done', at: delivered.at } },
    });

    expect(hear(invoice, [bounced], undefined)?.proofs.map(({ kind }) => kind)).toEqual([
      'contact-bounced',
    ]);
  });

  it('is one change, however much of it is new', () => {
    const invoice = anInvoice({ contacts: [aContact({ state: 'accepted' })] });

    const heard = hear(invoice, [delivered, delivered, bounced], menez);

    expect(heard?.proofs.slice(0, 2).map(({ kind }) => kind)).toEqual([
      'contact-delivered',
      'contact-bounced',
    ]);
    expect(heard && hear(heard.invoice, [delivered, bounced], menez)).toBeUndefined();
  });
});
