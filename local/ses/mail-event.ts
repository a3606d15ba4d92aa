import { randomBytes } from 'node:crypto';
import { type AcceptedMail, mailObject } from './accepted-mail.ts';
import { bareAddress, type Fate, fateOf } from './simulator.ts';

export type MailEvent = { readonly eventType: string; readonly [detail: string]: unknown };

/** All that SES will ever publish about a mail, oldest first, in the shapes of its event publishing. */
export function mailEvents(mail: AcceptedMail): readonly MailEvent[] {
  const common = mailObject(mail);
  const timestamp = new Date(mail.at).toISOString();
  const meeting = (...fates: readonly Fate[]) =>
    mail.destinations.map(bareAddress).filter((address) => fates.includes(fateOf(address)));
  const bounces = (['bounced', 'suppressed'] as const)
    .map((fate) => ({ fate, addresses: meeting(fate) }))
    .filter(({ addresses }) => addresses.length > 0)
    .map(({ fate, addresses }) => bounce(fate, addresses, timestamp));
  return [
    { eventType: 'Send', mail: common, send: {} },
    ...delivery(meeting('delivered', 'complained'), timestamp).map((event) => ({
      ...event,
      mail: common,
    })),
    ...bounces.map((event) => ({ ...event, mail: common })),
    ...complaint(meeting('complained'), timestamp).map((event) => ({ ...event, mail: common })),
  ];
}

function delivery(recipients: readonly string[], timestamp: string): readonly MailEvent[] {
  if (recipients.length === 0) return [];
  const details = {
    timestamp,
    processingTimeMillis: 500,
    recipients,
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'mta.local',
  };
  return [{ eventType: 'Delivery', delivery: details }];
}

const bounceCauses = {
  bounced: { subType: 'General', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
  suppressed: {
    subType: 'Suppressed',
    status: '5.1.1',
    diagnosticCode:
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
  },
} as const;

function bounce(
  fate: keyof typeof bounceCauses,
  addresses: readonly string[],
  timestamp: string,
): MailEvent {
  const { subType, status, diagnosticCode } = bounceCauses[fate];
  return {
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: subType,
      bouncedRecipients: addresses.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status,
        diagnosticCode,
      })),
      timestamp,
      feedbackId: feedbackId(),
      reportingMTA: 'dsn; mta.local',
    },
  };
}

function complaint(addresses: readonly string[], timestamp: string): readonly MailEvent[] {
  if (addresses.length === 0) return [];
  const details = {
    complainedRecipients: addresses.map((emailAddress) => ({ emailAddress })),
    timestamp,
    feedbackId: feedbackId(),
    userAgent: 'Amazon SES Mailbox Simulator',
    complaintFeedbackType: 'abuse',
    arrivalDate: timestamp,
  };
  return [{ eventType: 'Complaint', complaint: details }];
}

function feedbackId(): string {
  return `${randomBytes(24).toString('hex')}-000000`;
}
