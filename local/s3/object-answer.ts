import { randomUUID } from 'node:crypto';
import type { WireAnswer } from '../wire/answer.ts';
import { escapeXml, xml } from '../wire/query-protocol.ts';
import type { StoredObject } from './object-store.ts';

export function identity({ etag, version_id }: StoredObject): Readonly<Record<string, string>> {
  return { etag: `"${etag}"`, 'x-amz-version-id': version_id, 'x-amz-request-id': randomUUID() };
}

export function described(object: StoredObject): Readonly<Record<string, string>> {
  return {
    'content-type': 'binary/octet-stream',
    ...object.headers,
    ...identity(object),
    'last-modified': new Date(object.at).toUTCString(),
  };
}

export function listing(
  bucket: string,
  prefix: string,
  objects: readonly StoredObject[],
  isTruncated: boolean,
): WireAnswer {
  const contents = objects.map(
    ({ key, at, etag, size }) =>
      `<Contents><Key>${escapeXml(key)}</Key><LastModified>${new Date(at).toISOString()}</LastModified><ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const next = isTruncated
    ? `<NextContinuationToken>${escapeXml(objects.at(-1)?.key ?? '')}</NextContinuationToken>`
    : '';
  const head = `<Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix><KeyCount>${objects.length}</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>${isTruncated}</IsTruncated>`;
  return xml(
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${head}${next}${contents.join('')}</ListBucketResult>`,
  );
}
