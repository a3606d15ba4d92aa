import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { LogSubscription } from '../assembly/log-subscriptions.ts';
import { accountId, region } from '../assembly/place.ts';

/** A text message SNS took. */
export type TakenText = {
  readonly messageId: string;
  readonly phone: string;
  readonly at: number;
};

type Destinations = {
  readonly logSubscriptions: readonly LogSubscription[];
  readonly invokeLater: (functionArn: string, payload: string, at: number) => void;
};

const successGroup = `sns/${region}/${accountId}/DirectPublishToPhoneNumber`;
const failureGroup = `${successGroup}/Failure`;

/** The number by which AWS lets senders try a delivery that fails; every other one is reached. */
const failingNumber = '+14254147167';

/** Writes what became of a text into the log group SNS would use, and hands the line to its subscribers. */
export function smsLog({ logSubscriptions, invokeLater }: Destinations) {
  return (text: TakenText): void => {
    const isReached = text.phone !== failingNumber;
    const logGroup = isReached ? successGroup : failureGroup;
    for (const subscription of logSubscriptions) {
      if (subscription.logGroup !== logGroup) continue;
      const line = JSON.stringify(delivery(text, isReached));
      invokeLater(subscription.functionArn, logEvent(logGroup, line, text.at), text.at);
    }
  };
}

function delivery({ messageId, phone, at }: TakenText, isReached: boolean) {
  const timestamp = new Date(at).toISOString().replace('T', ' ').slice(0, -1);
  return {
    notification: { messageId, timestamp },
    delivery: {
      numberOfMessageParts: 1,
      destination: phone,
      priceInUSD: 0.0725,
      smsType: 'Transactional',
      providerResponse: isReached
        ? 'Message has been accepted by phone carrier'
        : 'Invalid phone number',
      dwellTimeMs: 420,
    },
    status: isReached ? 'SUCCESS' : 'FAILURE',
  };
}

/** Lines come gzipped and in base64, as from CloudWatch Logs. */
function logEvent(logGroup: string, message: string, timestamp: number): string {
  const lines = {
    messageType: 'DATA_MESSAGE',
    owner: accountId,
    logGroup,
    logStream: randomUUID(),
    subscriptionFilters: ['local'],
    logEvents: [{ id: randomUUID(), timestamp, message }],
  };
  const data = gzipSync(JSON.stringify(lines)).toString('base64');
  return JSON.stringify({ awslogs: { data } });
}
