import * as z from 'zod';
import { dynamoClient, s3Client, sesClient } from '#adapters/aws-clients.ts';
import { contactCounts } from '#adapters/contact-counts.ts';
import { emailSender } from '#adapters/email-sender.ts';
import { environment } from '#adapters/environment.ts';
import { letterArchive } from '#adapters/letter-archive.ts';
import { AnyInstant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { lambda } from './lambda.ts';
import { ledger } from './records/ledger.ts';
import { takeNote } from './sending/take-note.ts';
import { writeNoteEmail } from './sending/write-note-email.ts';

const Turn = z.object({ invoiceId: InvoiceId, cycle: z.int(), enteredAt: AnyInstant });
const Settings = z.object({
  LEDGER_TABLE: z.string(),
  ARCHIVE_BUCKET: z.string(),
  CONFIGURATION_SET: z.string(),
  MESSAGE_ID_DOMAIN: z.string(),
});

export const handler = lambda(Turn, () => {
  const settings = environment(Settings);
  return takeNote({
    ...ledger(),
    counts: contactCounts(dynamoClient(), settings.LEDGER_TABLE),
    write: writeNoteEmail({
      archive: letterArchive(s3Client(), settings.ARCHIVE_BUCKET),
      email: emailSender(sesClient(), settings.CONFIGURATION_SET),
      messageIdDomain: settings.MESSAGE_ID_DOMAIN,
    }),
  });
});
