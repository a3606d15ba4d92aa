import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { ServiceError } from '../wire/service-error.ts';

const digests: Readonly<Record<string, (body: Buffer) => string>> = {
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest('base64'),
  'x-amz-checksum-sha1': (body) => createHash('sha1').update(body).digest('base64'),
  'x-amz-checksum-crc32': (body) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(body));
    return bytes.toString('base64');
  },
  'content-md5': (body) => createHash('md5').update(body).digest('base64'),
};

/** Refuses a body that is not the one the sender took the checksum of. */
export function checkDigests(body: Buffer, headers: Readonly<Record<string, string>>): void {
  for (const [name, digest] of Object.entries(digests)) {
    const expected = headers[name];
    if (expected !== undefined && expected !== digest(body)) {
      throw new ServiceError(
        'BadDigest',
        `The ${name} you specified did not match what we received.`,
      );
    }
  }
}
