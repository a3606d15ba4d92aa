import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { EventDestination } from '../assembly/mail.ts';
import type { Clock } from '../clock.ts';
import { transactionally } from '../database.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { Publish } from '../topics/publish.ts';
import type { WireAnswer } from '../wire/answer.ts';
import { members, numbered, queryProtocol } from '../wire/query-protocol.ts';
import { ServiceError, unknownAction } from '../wire/service-error.ts';
import type { AcceptedMail } from './accepted-mail.ts';
import { type MailEvent, mailEvents } from './mail-event.ts';
import { headerValue, mimeHeaders } from './mime-headers.ts';

export const sesProtocol = queryProtocol('http://ses.amazonaws.com/doc/2010-12-01/');

export type SesOptions = {
  readonly database: DatabaseSync;
  readonly clock: Clock;
  readonly outbox: OutboxStore;
  readonly publish: Publish;
  readonly configurationSets: readonly string[];
  readonly eventDestinations: readonly EventDestination[];
};

const maxMessageBytes = 40 * 1024 * 1024;

/** Simple Email Service, version 1: what it takes is in the outbox, with every event it will publish, in one transaction. */
export function sesService(options: SesOptions) {
  const { database, outbox, publish, eventDestinations } = options;

  const publishEvent = (mail: AcceptedMail, event: MailEvent) => {
    const wanted = eventDestinations.filter(
      ({ configurationSet, eventTypes }) =>
        configurationSet === mail.configurationSet && eventTypes.has(event.eventType.toLowerCase()),
    );
    for (const { topicArn } of wanted) {
      const subject = 'Amazon SES Email Event Notification';
      publish({ topicArn, subject, message: JSON.stringify(event), at: mail.at });
    }
  };
  const sendRawEmail = (form: URLSearchParams): WireAnswer => {
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    const mail = acceptedMail(form, raw, options);
    const { at, messageId, headers } = mail;
    const invoiceIds = (headerValue(headers, 'x-relance-invoice') ?? '')
      .split(/[\s,]+/)
      .filter(Boolean);
    transactionally(database, () => {
      const to = mail.destinations.join(', ');
      outbox.add({ channel: 'email', at, to, invoiceIds, messageId, raw });
      for (const event of mailEvents(mail)) publishEvent(mail, event);
    });
    return sesProtocol.answer('SendRawEmail', { MessageId: messageId });
  };
  const sendQuota = () =>
    sesProtocol.answer('GetSendQuota', {
      Max24HourSend: '50000',
      MaxSendRate: '14',
      SentLast24Hours: '0',
    });

  return (form: URLSearchParams): WireAnswer => {
    const action = form.get('Action') ?? '';
    if (action === 'SendRawEmail') return sendRawEmail(form);
    if (action === 'GetSendQuota') return sendQuota();
    throw unknownAction('SES', action);
  };
}

function acceptedMail(
  form: URLSearchParams,
  raw: Buffer,
  { clock, configurationSets }: SesOptions,
): AcceptedMail {
  if (raw.length === 0)
    throw new ServiceError('InvalidParameterValue', 'Missing required message.');
  if (raw.length > maxMessageBytes) {
    throw new ServiceError(
      'InvalidParameterValue',
      'Message length is more than 41943040 bytes long.',
    );
  }
  const configurationSet = form.get('ConfigurationSetName') ?? '';
  if (configurationSet !== '' && !configurationSets.includes(configurationSet)) {
    const message = `Configuration set <${configurationSet}> does not exist.`;
    throw new ServiceError('ConfigurationSetDoesNotExist', message);
  }
  const headers = mimeHeaders(raw);
  const source = form.get('Source') ?? headerValue(headers, 'from') ?? '';
  const destinations = members(form, 'Destinations');
  if (destinations.length === 0) {
    throw new ServiceError('InvalidParameterValue', 'The local run wants explicit Destinations.');
  }
  const at = clock.now();
  const tags = tagsOf(form);
  return { messageId: newMessageId(), at, source, destinations, headers, configurationSet, tags };
}

function tagsOf(form: URLSearchParams): Readonly<Record<string, string>> {
  const names = numbered(form, 'Tags.member', '.Name');
  const values = numbered(form, 'Tags.member', '.Value');
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

function newMessageId(): string {
  const digits = randomBytes(24).toString('hex');
  const parts = [16, 24, 28, 32, 36].map((end, index, ends) =>
    digits.slice(ends[index - 1] ?? 0, end),
  );
  return `${parts.join('-')}${digits.slice(36, 44)}-000000`;
}
