import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { resultOfFailure, type SendResult } from './send-result.ts';

export type EmailToSend = {
  readonly from: string;
  readonly to: string;
  readonly mime: Uint8Array;
  readonly invoiceId: string;
  readonly claimId: string;
};

export type EmailSender = (email: EmailToSend) => Promise<SendResult>;

/** Hands a finished MIME message to SES once. The tags let SES's own events name the claim. */
export const emailSender =
  (ses: SESClient, configurationSet: string): EmailSender =>
  async ({ from, to, mime, invoiceId, claimId }) => {
    try {
      const { MessageId } = await ses.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: mime },
          ConfigurationSetName: configurationSet,
          Tags: [
            { Name: 'relance-invoice', Value: invoiceId },
            { Name: 'relance-claim', Value: claimId },
          ],
        }),
      );
      return { kind: 'accepted', providerId: MessageId };
    } catch (error) {
      return resultOfFailure(error);
    }
  };
