import * as z from 'zod';
import { dynamoClient, s3Client, sesClient, snsClient } from '#adapters/aws-clients.ts';
import { contactCounts } from '#adapters/contact-counts.ts';
import { emailSender } from '#adapters/email-sender.ts';
import { environment } from '#adapters/environment.ts';
import { letterArchive } from '#adapters/letter-archive.ts';
import { postDesk } from '#adapters/post-desk.ts';
import { smsSender } from '#adapters/sms-sender.ts';
import { smsTrail } from '#adapters/sms-trail.ts';
import { ledger } from '../records/ledger.ts';
import { askForCall } from './ask-for-call.ts';
import { postLetter } from './post-letter.ts';
import { sendEmail } from './send-email.ts';
import { sendSms } from './send-sms.ts';
import type { StepServices } from './step-in-hand.ts';

const Settings = z.object({
  LEDGER_TABLE: z.string(),
  ARCHIVE_BUCKET: z.string(),
  CONFIGURATION_SET: z.string(),
  POST_DESK_TOPIC: z.string(),
  MESSAGE_ID_DOMAIN: z.string(),
});

/** Every channel there is, as the function's environment names them; its role decides which it may really use. */
export function sendingServices(): StepServices {
  const settings = environment(Settings);
  const { records, parties, tasks } = ledger();
  const sns = snsClient();
  const s3 = s3Client();
  const archive = letterArchive(s3, settings.ARCHIVE_BUCKET);
  const desk = postDesk({ sns, s3 }, settings.POST_DESK_TOPIC, settings.ARCHIVE_BUCKET);
  const dynamo = dynamoClient();
  const trail = smsTrail(dynamo, settings.LEDGER_TABLE);
  return {
    records,
    parties,
    tasks,
    counts: contactCounts(dynamo, settings.LEDGER_TABLE),
    channels: {
      email: sendEmail({
        archive,
        email: emailSender(sesClient(), settings.CONFIGURATION_SET),
        messageIdDomain: settings.MESSAGE_ID_DOMAIN,
      }),
      sms: sendSms({ archive, sms: smsSender(sns), trail }),
      post: postLetter({ archive, tasks, desk }, false),
      'registered-post': postLetter({ archive, tasks, desk }, true),
      call: askForCall(tasks),
    },
  };
}
