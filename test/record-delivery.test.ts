import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SentSms } from '#adapters/sms-trail.ts';
import type { UnknownEvent } from '#adapters/unknown-events.ts';
import type { Invoice } from '#domain/invoice.ts';
import { recordDelivery } from '../functions/record-delivery.ts';
import { recordSmsDelivery } from '../functions/record-sms-delivery.ts';
import { aContact, anInvoice, at, INVOICE_ID } from './support/invoice.ts';
import { lanvaux, menez } from './support/letter-facts.ts';
import { memoryServices } from './support/memory-services.ts';

const done = { kind: 'done', at: at('2026-06-22T07:00:00Z') } as const;

async function setUp(over: Partial<Invoice> = {}) {
  const services = memoryServices();
  await services.parties.saveCreditor(lanvaux);
  await services.parties.saveDebtor('lanvaux', menez);
  services.invoices.put(
    anInvoice({
      contacts: [aContact({ state: 'accepted' })],
      steps: { 'first-letter': done },
      execution: { cycle: 1, arn: 'arn:execution', token: 'token' },
      ...over,
    }),
  );
  const kept: UnknownEvent[] = [];
  const sent: SentSms[] = [];
  const all = {
    ...services,
    unknownEvents: { keep: async (event: UnknownEvent) => void kept.push(event) },
    trail: {
      leave: async (sms: SentSms) => void sent.push(sms),
      name: async () => undefined,
      findNamed: async () => undefined,
      findSent: async (to: string) => sent.filter((sms) => sms.to === to),
    },
  };
  const deliver = (...bodies: readonly string[]) =>
    recordDelivery(all)({
      Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })),
    });
  const stored = () => services.records.read(INVOICE_ID);
  return { ...all, deliver, stored, kept, sent };
}

const ses = (eventType: string, detail: object, tags: object = ours) =>
  JSON.stringify({
    eventType,
    mail: { messageId: 'ses-1', timestamp: '2026-06-22T07:00:05.120Z', tags },
    ...detail,
  });
const ours = { 'relance-invoice': [INVOICE_ID], 'relance-claim': ['first-letter_email_1'] };
const bounce = (bounceType: string, bounceSubType: string) =>
  ses('Bounce', {
    bounce: { bounceType, bounceSubType, timestamp: '2026-06-22T07:00:09.000Z' },
  });

describe('recordDelivery', () => {
  it('lets a message nobody can read fail alone', async () => {
    const { deliver, stored } = await setUp();

    expect(await deliver('not json', ses('Send', { send: {} }), '{"some":"thing"}')).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }],
    });
    expect((await stored()).contacts[0]).toMatchObject({ state: 'sent' });
  });

  it.each([
    ['another sender’s mail', ses('Send', {}, {}), 'not-ours'],
    [
      'an invoice we do not have',
      ses('Send', {}, { ...ours, 'relance-invoice': ['inv_x'] }),
      'no-such-invoice',
    ],
    [
      'a claim the invoice does not have',
      ses('Send', {}, { ...ours, 'relance-claim': ['x'] }),
      'no-such-claim',
    ],
    ['a kind of event made after us', ses('Open', {}), 'not-understood'],
  ])('keeps an event of %s', async (_case, body, reason) => {
    const { deliver, kept } = await setUp();

    expect(await deliver(body)).toEqual({ batchItemFailures: [] });
    expect(kept).toMatchObject([{ reason, body }]);
  });

  it.each([
    ['a permanent bounce', bounce('Permanent', 'General'), 'bounced'],
    [
      'an address on the suppression list',
      bounce('Permanent', 'OnAccountSuppressionList'),
      'bounced',
    ],
    [
      'a complaint',
      ses('Complaint', { complaint: { timestamp: '2026-06-23T07:00:00Z' } }),
      'complained',
    ],
  ])(
    'opens the step again after %s, marks the address and tells the execution',
    async (_case, body, why) => {
      const { deliver, stored, parties, executions, proofs } = await setUp();

      await deliver(body, body);

      const { steps, contacts, situation } = await stored();
      expect(steps).toEqual({});
      expect(contacts).toMatchObject([{ state: 'failed', failure: why }]);
      expect(situation).toBe(2);
      expect(executions.poked).toEqual(['token']);
      expect((await parties.findDebtor('lanvaux', 'menez'))?.badAddresses).toMatchObject([
        { channel: 'email', to: 'compta@menez.example', reason: why },
      ]);
      expect((await proofs.chainOf(INVOICE_ID)).at(-1)).toMatchObject({
        kind: 'step-reopened',
        reason: why,
      });
    },
  );

  it.each([
    ['a transient bounce', bounce('Transient', 'MailboxFull'), 'sent'],
    [
      'a delay',
      ses('DeliveryDelay', {
        deliveryDelay: { timestamp: '2026-06-22T09:00:00Z', delayType: 'MailboxFull' },
      }),
      'sent',
    ],
  ])('leaves the step done after %s', async (_case, body, state) => {
    const { deliver, stored, executions } = await setUp();

    await deliver(body);

    expect(await stored()).toMatchObject({
      steps: { 'first-letter': done },
      contacts: [{ state }],
    });
    expect(executions.poked).toEqual([]);
  });

  it.each([
    ['a rejected mail', ses('Reject', { reject: { reason: 'Bad content' } })],
    ['a rendering failure', ses('Rendering Failure', { failure: { errorMessage: 'no name' } })],
  ])('takes the next channel after %s, and blames no address', async (_case, body) => {
    const { deliver, stored, parties } = await setUp();

    await deliver(body);

    expect(await stored()).toMatchObject({ steps: {}, contacts: [{ failure: 'refused' }] });
    expect(await parties.findDebtor('lanvaux', 'menez')).not.toHaveProperty('badAddresses');
  });

  it('does not write again by another way once the mise en demeure has gone', async () => {
    const { deliver, stored } = await setUp({
      steps: { 'first-letter': done, 'mise-en-demeure': done },
    });

    await deliver(bounce('Permanent', 'General'));

    expect((await stored()).steps).toMatchObject({ 'first-letter': done });
  });

  it('learns from its own notice that the post desk has the letter, whatever the answer was', async () => {
    const claim = aContact({ claimId: 'first-letter_post_1', channel: 'post' });
    const { deliver, stored, proofs } = await setUp({ contacts: [claim], steps: {} });
    const notice = JSON.stringify({
      taskId: `${INVOICE_ID}.first-letter_post_1`,
      invoiceId: INVOICE_ID,
      claimId: 'first-letter_post_1',
      at: '2026-06-22T07:00:00Z',
      step: 'first-letter',
      kind: 'post',
      to: 'Brasserie du Ménez SAS',
      letter: { bucket: 'b', key: 'k', sha256: 's', fileName: 'f', href: 'https://b.example/k' },
    });

    await deliver(notice);
    await deliver(notice);

    expect((await stored()).contacts).toMatchObject([{ state: 'accepted' }]);
    expect(await proofs.chainOf(INVOICE_ID)).toMatchObject([{ kind: 'contact-made' }]);
  });
});

describe('recordSmsDelivery', () => {
  const sms = aContact({ step: 'follow-up', channel: 'sms', claimId: 'follow-up_sms_1' });
  const log = (status: string, providerResponse: string) =>
    JSON.stringify({
      notification: { messageId: 'sns-1', timestamp: '2026-06-22 07:00:02.331' },
      delivery: { destination: '+33639981020', providerResponse },
      status,
    });
  const delivery = (...messages: readonly string[]) => {
    const logEvents = messages.map((message, index) => ({
      id: `l${index}`,
      timestamp: 1_782_111_602_331,
      message,
    }));
    const lines = { messageType: 'DATA_MESSAGE', logEvents };
    return { awslogs: { data: gzipSync(JSON.stringify(lines)).toString('base64') } };
  };
  const sentSms: SentSms = {
    invoiceId: INVOICE_ID,
    claimId: 'follow-up_sms_1',
    to: '+33639981020',
    at: at('2026-06-22T07:00:00Z'),
  };

  it('finds an SMS whose answer was lost by its number and time, past a line nobody understands', async () => {
    const services = await setUp({ contacts: [sms], steps: {} });
    await services.trail.leave(sentSms);

    await recordSmsDelivery(services)(
      delivery('?', log('SUCCESS', 'Message has been accepted by phone carrier')),
    );

    expect((await services.stored()).contacts).toMatchObject([
      { state: 'sent', providerId: 'sns-1' },
    ]);
    expect(services.kept).toMatchObject([{ reason: 'not-understood' }]);
  });

  it('marks a number that does not exist, and keeps a log line of an SMS that is not ours', async () => {
    const services = await setUp({ contacts: [sms], steps: {} });
    await recordSmsDelivery(services)(delivery(log('FAILURE', 'Invalid phone number')));
    expect(services.kept).toMatchObject([{ reason: 'not-ours' }]);

    await services.trail.leave(sentSms);
    await recordSmsDelivery(services)(delivery(log('FAILURE', 'Invalid phone number')));

    expect((await services.stored()).contacts).toMatchObject([{ state: 'failed' }]);
    expect(await services.parties.findDebtor('lanvaux', 'menez')).toMatchObject({
      badAddresses: [{ channel: 'sms', reason: 'bounced' }],
    });
  });
});
