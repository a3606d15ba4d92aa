import {
  LogDelivery,
  type LogLine,
  linesOf,
  SmsLog,
  smsEventOf,
  takenAt,
} from '#adapters/sms-delivery-log.ts';
import type { SentSms, SmsTrail } from '#adapters/sms-trail.ts';
import { findContact } from '#domain/contacts-of-invoice.ts';
import { instantOfEpoch } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { lambda } from './lambda.ts';
import { type HearingServices, hearProvider, keepUnknown } from './records/hear-provider.ts';
import { hearingServices } from './records/hearing-services.ts';

type Services = HearingServices & { readonly trail: SmsTrail };

/** Writes down what the carriers tell of our SMS. A line nobody understands is kept, and does not stop the others. */
export function recordSmsDelivery(services: Services) {
  return async (delivery: LogDelivery): Promise<void> => {
    for (const line of linesOf(delivery)) {
      const log = SmsLog.safeParse(jsonOf(line.message));
      if (log.success) await record(log.data, line, services);
      else await keep(line, 'not-understood', services);
    }
  };
}

async function record(log: SmsLog, line: LogLine, services: Services): Promise<void> {
  const sms = await whose(log, services);
  if (!sms) return keep(line, 'not-ours', services);
  const told = { event: smsEventOf(log, sms.claimId), body: line.message };
  await hearProvider(services)(sms.invoiceId, [told]);
}

/** By the id the service gave; else the SMS to that number then whose answer never came. */
async function whose(log: SmsLog, services: Services): Promise<SentSms | undefined> {
  const { messageId } = log.notification;
  const named = await services.trail.findNamed(messageId);
  if (named) return named;
  for (const sms of await services.trail.findSent(log.delivery.destination, takenAt(log))) {
    if (await canBe(sms, messageId, services)) return sms;
  }
  return undefined;
}

/** Its contact has no other name from the service. */
async function canBe(sms: SentSms, messageId: string, { invoices }: Services): Promise<boolean> {
  const id = InvoiceId.safeParse(sms.invoiceId);
  const invoice = id.success ? await invoices.find(id.data) : undefined;
  const contact = invoice && findContact(invoice, sms.claimId);
  return contact !== undefined && (contact.providerId ?? messageId) === messageId;
}

const keep = (
  { id, timestamp, message }: LogLine,
  reason: 'not-ours' | 'not-understood',
  services: Services,
): Promise<void> =>
  keepUnknown(services, { id: `sms:${id}`, at: instantOfEpoch(timestamp), reason, body: message });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const handler = lambda(LogDelivery, () => recordSmsDelivery(hearingServices()));
