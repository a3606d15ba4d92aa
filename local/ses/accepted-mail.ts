import { accountId, arn } from '../assembly/place.ts';
import { headerValue, type MimeHeader } from './mime-headers.ts';
import { bareAddress } from './simulator.ts';

/** A mail SES took. */
export type AcceptedMail = {
  readonly messageId: string;
  readonly at: number;
  readonly source: string;
  readonly destinations: readonly string[];
  readonly headers: readonly MimeHeader[];
  readonly configurationSet: string;
  readonly tags: Readonly<Record<string, string>>;
};

/** The mail as every event about it shows it. */
export function mailObject(mail: AcceptedMail) {
  const { source, destinations, headers, messageId, configurationSet, tags } = mail;
  return {
    timestamp: new Date(mail.at).toISOString(),
    source,
    sourceArn: arn('ses', `identity/${bareAddress(source)}`),
    sendingAccountId: accountId,
    messageId,
    destination: destinations,
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: addressesOf(headers, 'from'),
      to: addressesOf(headers, 'to'),
      messageId,
      subject: headerValue(headers, 'subject') ?? '',
    },
    tags: {
      'ses:configuration-set': [configurationSet],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [bareAddress(source).split('@')[1] ?? ''],
      'ses:caller-identity': ['local'],
      ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  };
}

function addressesOf(headers: readonly MimeHeader[], name: string): readonly string[] {
  return (headerValue(headers, name) ?? '')
    .split(/,(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)\s*/)
    .filter(Boolean);
}
