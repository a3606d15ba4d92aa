import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from '../clock.ts';
import type { WireAnswer } from '../wire/answer.ts';
import { escapeXml, xml } from '../wire/query-protocol.ts';
import { ServiceError } from '../wire/service-error.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import { checkDigests } from './checksums.ts';
import type { ObjectStore, StoredObject } from './object-store.ts';

export type S3Request = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type S3Options = {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly buckets: readonly string[];
};

type Target = { readonly bucket: string; readonly key: string };

/** Parameters that presign a request or name its operation for the logs; any other one asks for something else. */
const ignoredParameters = /^(X-Amz-|x-id$|versionId$|response-)/;
const listParameters =
  /^(X-Amz-|x-id$|list-type$|prefix$|max-keys$|continuation-token$|start-after$)/;

type Operation = (request: S3Request, target: Target) => WireAnswer | Promise<WireAnswer>;

/** Simple Storage Service, path style, for objects that are written once and kept. */
export function s3Service(options: S3Options) {
  const operations = new Map<string, Operation>([
    ['GET bucket', list(options)],
    ['PUT object', put(options)],
    ['GET object', get(options)],
    ['HEAD object', head(options)],
  ]);
  return async (request: S3Request): Promise<WireAnswer> => {
    const target = targetOf(request.url);
    if (!options.buckets.includes(target.bucket)) {
      throw new ServiceError('NoSuchBucket', 'The specified bucket does not exist', 404);
    }
    const what = target.key === '' ? 'bucket' : 'object';
    const operation = operations.get(`${request.method} ${what}`);
    if (operation === undefined) throw notImplemented(`${request.method} of a ${what}`);
    return operation(request, target);
  };
}

function put({ store, clock }: S3Options): Operation {
  return async (request, target) => {
    refuseParameters(request, ignoredParameters);
    refuseHeaders(request, ['x-amz-copy-source', 'if-match']);
    const { body, kept } = receivedBody(request);
    const onlyIfAbsent = request.headers['if-none-match'] === '*';
    const object = { ...target, body, headers: kept, at: clock.now() };
    const stored = await store.put(object, onlyIfAbsent);
    if (stored !== undefined) return { status: 200, body: '', headers: identity(stored) };
    const message = 'At least one of the pre-conditions you specified did not hold';
    throw new ServiceError('PreconditionFailed', message, 412);
  };
}

function receivedBody({ headers, body: sent }: S3Request) {
  const isChunked = String(headers['content-encoding'] ?? '').includes('aws-chunked');
  const { body, trailers } = isChunked ? decodeAwsChunked(sent) : { body: sent, trailers: {} };
  const kept = { ...keptHeaders(headers), ...trailers };
  checkDigests(body, { ...kept, ...single(headers, ['content-md5']) });
  return { body, kept };
}

function get({ store }: S3Options): Operation {
  return async (request, target) => {
    const object = find(store, target, request);
    return { status: 200, body: await store.body(object), headers: described(object) };
  };
}

function head({ store }: S3Options): Operation {
  return (request, target) => {
    const object = find(store, target, request);
    const length = { 'content-length': String(object.size) };
    return { status: 200, body: '', headers: { ...described(object), ...length } };
  };
}

function find(store: ObjectStore, { bucket, key }: Target, request: S3Request): StoredObject {
  refuseParameters(request, ignoredParameters);
  refuseHeaders(request, ['range', 'if-match', 'if-none-match']);
  const object = store.head(bucket, key, request.url.searchParams.get('versionId') ?? undefined);
  if (object !== undefined) return object;
  throw new ServiceError('NoSuchKey', 'The specified key does not exist.', 404);
}

function list({ store }: S3Options): Operation {
  return (request, { bucket }) => {
    refuseParameters(request, listParameters);
    const { searchParams } = request.url;
    const prefix = searchParams.get('prefix') ?? '';
    const limit = Math.min(Number(searchParams.get('max-keys') ?? 1_000), 1_000);
    const after = searchParams.get('continuation-token') ?? searchParams.get('start-after') ?? '';
    const found = store.list(bucket, prefix, after, limit + 1);
    return listing(bucket, prefix, found.slice(0, limit), found.length > limit);
  };
}

export function s3Refusal({ code, message, status }: ServiceError): WireAnswer {
  const request = `<RequestId>${randomUUID()}</RequestId>`;
  return xml(
    status,
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${request}</Error>`,
  );
}

function targetOf({ pathname }: URL): Target {
  const [bucket = '', ...key] = pathname.slice(1).split('/');
  return { bucket, key: decodeURIComponent(key.join('/')) };
}

function refuseParameters({ url }: S3Request, known: RegExp): void {
  const other = [...url.searchParams.keys()].find((name) => !known.test(name));
  if (other !== undefined) throw notImplemented(`the parameter ${other}`);
}

function refuseHeaders({ headers, method }: S3Request, names: readonly string[]): void {
  const other = names.find((name) => headers[name] !== undefined);
  if (other !== undefined) throw notImplemented(`${other} of a ${method}`);
}

function notImplemented(what: string): ServiceError {
  return new ServiceError('NotImplemented', `The local run does not implement ${what}.`, 501);
}

/** What a later read is told: the type, the caller's metadata, its checksum, and how long the object is locked. */
function keptHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const names = Object.keys(headers).filter(
    (name) =>
      /^x-amz-(meta-|checksum-(?!algorithm|mode)|object-lock-)/.test(name) ||
      /^(content-(type|disposition|language)|cache-control)$/.test(name),
  );
  return single(headers, names);
}

function single(
  headers: IncomingHttpHeaders,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}

function identity({ etag, version_id }: StoredObject): Readonly<Record<string, string>> {
  return { etag: `"${etag}"`, 'x-amz-version-id': version_id, 'x-amz-request-id': randomUUID() };
}

function described(object: StoredObject): Readonly<Record<string, string>> {
  return {
    'content-type': 'binary/octet-stream',
    ...object.headers,
    ...identity(object),
    'last-modified': new Date(object.at).toUTCString(),
  };
}

function listing(
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
