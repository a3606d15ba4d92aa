import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mimeMessage } from '#adapters/mime-message.ts';
import { apiWithInvoice } from '../support/api-with-invoice.ts';
import { aContact } from '../support/invoice.ts';
import { ISSUED_ID } from '../support/issued.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pdf = Buffer.from('%PDF-1.7 the letter');

/** A first letter by e-mail, an SMS, and a letter on paper, each with its archived bytes. */
async function setUp() {
  const api = await apiWithInvoice();
  const mime = await mimeMessage({
    invoiceId: ISSUED_ID,
    claimId: 'first-letter_email_1',
    at: aContact().at,
    from: { name: 'Lanvaux Ingénierie', address: 'compta@lanvaux.example' },
    to: 'compta@menez.example',
    replyTo: 'compta@lanvaux.example',
    subject: 'Facture F2026-0388 : solde à régler',
    text: 'Bonjour',
    html: '<p>Bonjour</p>',
    references: [],
    attachments: [{ fileName: 'Relance.pdf', bytes: pdf }],
  });
  const sms = Buffer.from('LANVAUX : facture F2026-0388');
  const { files } = api.services.archive;
  files.set('mail', mime);
  files.set('sms', sms);
  files.set('paper', pdf);
  await api.change(() => ({
    contacts: [
      aContact({ state: 'delivered', message: { key: 'mail', sha256: sha256(mime) } }),
      aContact({
        claimId: 'follow-up_sms_1',
        step: 'follow-up',
        channel: 'sms',
        to: '+33639981020',
        message: { key: 'sms', sha256: sha256(sms) },
      }),
      aContact({
        claimId: 'second-letter_post_1',
        step: 'second-letter',
        channel: 'post',
        letter: { key: 'paper', sha256: 'another' },
      }),
      aContact({ claimId: 'second-letter_call_1', step: 'second-letter', channel: 'call' }),
    ],
  }));
  return { ...api, mime };
}

describe('GET /v1/invoices/{id}/messages/{claimId}', () => {
  it('shows the exact mail that was sent, and that it is intact', async () => {
    const { get, mime } = await setUp();

    const message = await get('/messages/first-letter_email_1');

    expect(message).toMatchObject({
      channel: 'email',
      step: 'first-letter',
      state: 'delivered',
      to: 'compta@menez.example',
      sha256: sha256(mime),
      isIntact: true,
      subject: 'Facture F2026-0388 : solde à régler',
      text: expect.stringContaining('Bonjour'),
      html: expect.stringContaining('<p>Bonjour</p>'),
      attachments: [{ fileName: 'Relance.pdf', size: pdf.length, sha256: sha256(pdf) }],
    });
    expect(message.headers).toContainEqual({ name: 'X-Relance-Invoice', value: ISSUED_ID });
  });

  it('gives its attachments and its bytes as they left', async () => {
    const { call, get, url, mime } = await setUp();
    const [attachment] = (await get('/messages/first-letter_email_1')).attachments;

    const file = await call('GET', attachment.href);
    const raw = await call('GET', `${url}/messages/first-letter_email_1`, {
      headers: { accept: 'message/rfc822' },
    });

    expect(file.type).toBe('application/pdf');
    expect(file.bytes.equals(pdf)).toBe(true);
    expect(raw.bytes.equals(mime)).toBe(true);
  });

  it('shows a text message as its text, and a letter as its PDF', async () => {
    const { get } = await setUp();

    expect(await get('/messages/follow-up_sms_1')).toMatchObject({
      text: 'LANVAUX : facture F2026-0388',
      isIntact: true,
      attachments: [],
    });
    expect(await get('/messages/second-letter_post_1')).toMatchObject({
      isIntact: false,
      attachments: [{ contentType: 'application/pdf', sha256: sha256(pdf) }],
    });
  });

  it.each(['nothing', 'second-letter_call_1', 'first-letter_email_1/attachments/1'])(
    'knows no message %s',
    async (path) => {
      const { call, url } = await setUp();

      expect((await call('GET', `${url}/messages/${path}`)).status).toBe(404);
    },
  );
});
