import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type MessageParts, mimeMessage } from '#adapters/mime-message.ts';
import { at } from '../support/invoice.ts';

const parts: MessageParts = {
  invoiceId: 'inv_1',
  claimId: 'first-letter_email_1',
  at: at('2026-06-22T07:00:00Z'),
  from: { name: 'Lanvaux Ingénierie', address: 'compta@lanvaux.example' },
  to: 'compta@menez.example',
  replyTo: 'finance@lanvaux.example',
  subject: 'Votre facture F2026-0388, échue le 18 juin',
  text: 'Bonjour à tous',
  html: '<p>Bonjour à tous</p>',
  references: ['<a@x>', '<b@x>'],
  attachments: [{ fileName: 'Relance-F2026-0388.pdf', bytes: Buffer.from('%PDF-1.7') }],
};

describe('mimeMessage', () => {
  it('gives the same bytes for the same parts, and others for another claim', async () => {
    const first = await mimeMessage(parts);

    expect((await mimeMessage(parts)).equals(first)).toBe(true);
    const other = await mimeMessage({ ...parts, claimId: 'first-letter_email_2' });
    expect(other.equals(first)).toBe(false);
  });

  it('reads back as what was written, in one thread', async () => {
    const mail = await PostalMime.parse(await mimeMessage(parts));

    expect(mail).toMatchObject({
      from: { name: 'Lanvaux Ingénierie', address: 'compta@lanvaux.example' },
      to: [{ address: 'compta@menez.example' }],
      replyTo: [{ address: 'finance@lanvaux.example' }],
      subject: 'Votre facture F2026-0388, échue le 18 juin',
      inReplyTo: '<b@x>',
      date: '2026-06-22T07:00:00.000Z',
    });
    expect(mail.text?.trim()).toBe('Bonjour à tous');
    expect(mail.attachments[0]).toMatchObject({
      filename: 'Relance-F2026-0388.pdf',
      mimeType: 'application/pdf',
    });
  });

  it('cannot be made to add a recipient or a header', async () => {
    const mail = await PostalMime.parse(
      await mimeMessage({
        ...parts,
        subject: 'x\r\nBcc: spy@x.example',
        from: { name: 'A\r\nCc: b@x.example', address: 'a@x.example' },
      }),
    );

    expect(mail.bcc).toBeUndefined();
    expect(mail.cc).toBeUndefined();
  });
});
