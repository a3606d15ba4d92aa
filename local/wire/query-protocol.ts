import { randomUUID } from 'node:crypto';
import type { WireAnswer } from './answer.ts';
import type { ServiceError } from './service-error.ts';

/** The AWS query protocol: a form in, XML out. SES and SNS speak it. */
export type QueryProtocol = {
  readonly answer: (action: string, result: Readonly<Record<string, string>>) => WireAnswer;
  readonly refusal: (error: ServiceError) => WireAnswer;
};

export function queryProtocol(namespace: string): QueryProtocol {
  const metadata = () => `<RequestId>${randomUUID()}</RequestId>`;
  return {
    answer: (action, result) => {
      const fields = Object.entries(result)
        .map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
        .join('');
      const body = `<${action}Result>${fields}</${action}Result><ResponseMetadata>${metadata()}</ResponseMetadata>`;
      return xml(200, `<${action}Response xmlns="${namespace}">${body}</${action}Response>`);
    },
    refusal: ({ code, message, status }) => {
      const type = status >= 500 ? 'Receiver' : 'Sender';
      const error = `<Type>${type}</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message>`;
      const body = `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error>${metadata()}</ErrorResponse>`;
      return xml(status, body);
    },
  };
}

export function xml(status: number, body: string): WireAnswer {
  return { status, body, headers: { 'content-type': 'text/xml' } };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The members of a list parameter such as `Destinations.member.1`. */
export function members(form: URLSearchParams, prefix: string): readonly string[] {
  return numbered(form, `${prefix}.member`, '');
}

/** The values of `prefix.1suffix`, `prefix.2suffix` and so on. */
export function numbered(form: URLSearchParams, prefix: string, suffix: string): readonly string[] {
  const values: string[] = [];
  for (let index = 1; ; index += 1) {
    const value = form.get(`${prefix}.${index}${suffix}`);
    if (value === null) return values;
    values.push(value);
  }
}
