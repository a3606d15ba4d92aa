import type { IncomingHttpHeaders } from 'node:http';
import { ServiceError } from '../wire/service-error.ts';

export type S3Request = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type Target = { readonly bucket: string; readonly key: string };

/** Parameters that presign a request or name its operation for the logs; any other one asks for something else. */
export const ignoredParameters = /^(X-Amz-|x-id$|versionId$|response-)/;
export const listParameters =
  /^(X-Amz-|x-id$|list-type$|prefix$|max-keys$|continuation-token$|start-after$)/;

export function targetOf({ pathname }: URL): Target {
  const [bucket = '', ...key] = pathname.slice(1).split('/');
  return { bucket, key: decodeURIComponent(key.join('/')) };
}

export function refuseParameters({ url }: S3Request, known: RegExp): void {
  const other = [...url.searchParams.keys()].find((name) => !known.test(name));
  if (other !== undefined) throw notImplemented(`the parameter ${other}`);
}

export function refuseHeaders({ headers, method }: S3Request, names: readonly string[]): void {
  const other = names.find((name) => headers[name] !== undefined);
  if (other !== undefined) throw notImplemented(`${other} of a ${method}`);
}

export function notImplemented(what: string): ServiceError {
  return new ServiceError('NotImplemented', `The local run does not implement ${what}.`, 501);
}
