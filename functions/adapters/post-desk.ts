import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ArchivedFile } from '#domain/contact.ts';
import type { Instant } from '#domain/instant.ts';
import type { DeskNotice } from './desk-notice.ts';
import { resultOfFailure, type SendResult } from './send-result.ts';

/** A letter for the post desk: the claim it fulfils and the task under which a person finds it. */
export type DeskLetter = {
  readonly taskId: string;
  readonly invoiceId: string;
  readonly claimId: string;
  readonly at: Instant;
  readonly step: string;
  readonly kind: DeskNotice['kind'];
  readonly to: string;
  readonly letter: ArchivedFile;
};

export type PostDesk = (letter: DeskLetter) => Promise<SendResult>;

type Services = { readonly sns: SNSClient; readonly s3: S3Client };

/** Whoever prints has a quarter of an hour; after that, bucket and key, with rights of their own. */
const LINK_SECONDS = 900;

/** Tells the post desk (a person, or a postal provider) that a letter waits to be posted. */
export function postDesk({ sns, s3 }: Services, topicArn: string, bucket: string): PostDesk {
  const linkTo = (key: string) =>
    getSignedUrl(s3, new GetObjectCommand({ Bucket: bucket, Key: key }), {
      expiresIn: LINK_SECONDS,
    });
  return async ({ letter, ...what }) => {
    const fileName = letter.key.split('/').at(-1) ?? letter.key;
    const href = await linkTo(letter.key);
    const notice: DeskNotice = { ...what, letter: { bucket, ...letter, fileName, href } };
    try {
      const { MessageId } = await sns.send(
        new PublishCommand({ TopicArn: topicArn, Message: JSON.stringify(notice) }),
      );
      return { kind: 'accepted', providerId: MessageId };
    } catch (error) {
      return resultOfFailure(error);
    }
  };
}
