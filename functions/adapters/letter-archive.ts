import { createHash } from 'node:crypto';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ArchivedFile } from '#domain/contact.ts';

export type FileToKeep = {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly contentType:
    | 'application/pdf'
    | 'message/rfc822'
    | 'application/timestamp-reply'
    | 'text/plain; charset=utf-8';
};

export type LetterArchive = {
  /** Keeps the exact bytes and tells where and under which SHA-256. */
  readonly keep: (file: FileToKeep) => Promise<ArchivedFile>;
  readonly fetch: (key: string) => Promise<Uint8Array | undefined>;
};

/** The archive of what was sent, byte for byte (S3, versioned, Object Lock). */
export function letterArchive(s3: S3Client, bucket: string): LetterArchive {
  return {
    keep: async ({ key, bytes, contentType }) => {
      const digest = createHash('sha256').update(bytes);
      const sha256 = digest.copy().digest('hex');
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          Body: bytes,
          ContentType: contentType,
          ChecksumSHA256: digest.digest('base64'),
        }),
      );
      return { key, sha256 };
    },
    fetch: async (key) => {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
}
