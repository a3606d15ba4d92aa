import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { WireAnswer } from '../wire/answer.ts';
import { escapeXml, xml } from '../wire/query-protocol.ts';
import { ServiceError } from '../wire/service-error.ts';
import { described, identity, listing } from './object-answer.ts';
import type { ObjectStore, StoredObject } from './object-store.ts';
import { receivedBody } from './received-body.ts';
import {
  ignoredParameters,
  listParameters,
  notImplemented,
  refuseHeaders,
  refuseParameters,
  type S3Request,
  type Target,
  targetOf,
} from './request.ts';

export type S3Options = {
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly buckets: readonly string[];
};

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
  return (request, target) => {
    refuseParameters(request, ignoredParameters);
    refuseHeaders(request, ['x-amz-copy-source', 'if-match']);
    const { body, kept } = receivedBody(request);
    const onlyIfAbsent = request.headers['if-none-match'] === '*';
    const object = { ...target, body, headers: kept, at: clock.now() };
    const stored = store.put(object, onlyIfAbsent);
    if (stored !== undefined) return { status: 200, body: '', headers: identity(stored) };
    const message = 'At least one of the pre-conditions you specified did not hold';
    throw new ServiceError('PreconditionFailed', message, 412);
  };
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
