import {
  MessageRejected,
  SESClient,
  SESServiceException,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sesClient } from '#adapters/aws-clients.ts';
import { emailSender } from '#adapters/email-sender.ts';

const ses = mockClient(SESClient);
const send = emailSender(new SESClient({}), 'mails');
const email = {
  from: 'compta@lanvaux.example',
  to: 'compta@menez.example',
  mime: Buffer.from('Subject: x'),
  invoiceId: 'inv_1',
  claimId: 'first-letter_email_1',
};
const $metadata = {};
const fault = (name: string, $fault: 'client' | 'server') =>
  new SESServiceException({ name, $fault, $metadata });

describe('emailSender', () => {
  beforeEach(() => ses.reset());

  it('hands the bytes to SES for one recipient only, tagged with invoice and claim', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });

    expect(await send(email)).toEqual({ kind: 'accepted', providerId: 'ses-1' });
    expect(ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input).toEqual({
      Source: 'compta@lanvaux.example',
      Destinations: ['compta@menez.example'],
      RawMessage: { Data: email.mime },
      ConfigurationSetName: 'mails',
      Tags: [
        { Name: 'relance-invoice', Value: 'inv_1' },
        { Name: 'relance-claim', Value: 'first-letter_email_1' },
      ],
    });
  });

  it.each([
    ['refused', new MessageRejected({ message: 'no', $metadata }), 'MessageRejected'],
    ['throttled', fault('Throttling', 'client'), undefined],
    ['throttled', fault('AccountSendingPausedException', 'client'), undefined],
    ['throttled', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), undefined],
    ['unanswered', fault('InternalFailure', 'server'), undefined],
    ['unanswered', Object.assign(new Error('reset'), { code: 'ECONNRESET' }), undefined],
    ['unanswered', Object.assign(new Error('slow'), { name: 'TimeoutError' }), undefined],
  ])('reads a failure as %s: %s', async (kind, error, reason) => {
    ses.on(SendRawEmailCommand).rejects(error);

    expect(await send(email)).toEqual(reason === undefined ? { kind } : { kind, reason });
  });

  it('never lets the SDK try again by itself', async () => {
    expect(await sesClient().config.maxAttempts()).toBe(1);
  });
});
