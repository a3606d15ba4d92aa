/** Where the embedded run pretends to be. */
export const region = 'eu-west-3';
export const accountId = '000000000000';

/** The addresses the run answers on: the HTTP API, and the AWS wire protocols. */
export type Place = { readonly apiUrl: string; readonly wireUrl: string };

export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${accountId}:${resource}`;
}
