import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { resultOfFailure, type SendResult } from './send-result.ts';

export type SmsToSend = {
  readonly to: string;
  readonly text: string;
  readonly senderId?: string | undefined;
  readonly invoiceId: string;
};

export type SmsSender = (sms: SmsToSend) => Promise<SendResult>;

const text = (value: string) => ({ DataType: 'String', StringValue: value });

/** Hands one SMS to SNS once, as transactional, under the creditor's sender name. */
export const smsSender =
  (sns: SNSClient): SmsSender =>
  async ({ to, text: message, senderId, invoiceId }) => {
    try {
      const { MessageId } = await sns.send(
        new PublishCommand({
          PhoneNumber: to,
          Message: message,
          MessageAttributes: {
            'AWS.SNS.SMS.SMSType': text('Transactional'),
            ...(senderId !== undefined && { 'AWS.SNS.SMS.SenderID': text(senderId) }),
            relance_invoice: text(invoiceId),
          },
        }),
      );
      return { kind: 'accepted', providerId: MessageId };
    } catch (error) {
      return resultOfFailure(error);
    }
  };
