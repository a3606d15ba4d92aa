import type { Exchange } from '../faults/exchange.ts';
import type { kmsService } from '../kms/answer.ts';
import type { lambdaService } from '../lambda/answer.ts';
import { lambdaRefusal } from '../lambda/answer.ts';
import { s3Refusal, type s3Service } from '../s3/answer.ts';
import type { secretsService } from '../secrets/answer.ts';
import { sesProtocol, type sesService } from '../ses/answer.ts';
import { snsProtocol, type snsService } from '../sns/answer.ts';
import type { sqsService } from '../sqs/answer.ts';
import type { Engine } from '../states/contract.ts';
import { answerStatesRequest } from '../states/wire.ts';
import { jsonAnswer, type WireAnswer } from './answer.ts';
import type { WireRequest } from './request.ts';
import type { ServiceError } from './service-error.ts';
import { unknownAction } from './service-error.ts';

/** Every AWS service the run answers for, but DynamoDB, which has a thread and a port of its own. */
export type Services = {
  readonly engine: Engine;
  readonly kms: ReturnType<typeof kmsService>;
  readonly lambda: ReturnType<typeof lambdaService>;
  readonly s3: ReturnType<typeof s3Service>;
  readonly secrets: ReturnType<typeof secretsService>;
  readonly ses: ReturnType<typeof sesService>;
  readonly sns: ReturnType<typeof snsService>;
  readonly sqs: ReturnType<typeof sqsService>;
};

type Plan = (services: Services, request: WireRequest) => Exchange;

/** Services told apart by the first half of their `x-amz-target`. */
const byTarget: Readonly<Record<string, Plan>> = {
  AWSStepFunctions: ({ engine }, { target, text }) => ({
    service: 'states',
    perform: () => answerStatesRequest(engine, target, text()),
    refusal: jsonRefusal,
  }),
  AmazonSQS: ({ sqs }, { action, json }) => inJson(() => sqs(action, json())),
  TrentService: ({ kms }, { action, json }) => inJson(() => kms(action, json())),
  secretsmanager: ({ secrets }, { action, json }) => inJson(() => secrets(action, json())),
};

/** Services told apart by the name their requests are signed for. */
const byScope: Readonly<Record<string, Plan>> = {
  ses: ({ ses }, { text }) => ({
    service: 'ses',
    perform: () => ses(new URLSearchParams(text())),
    refusal: sesProtocol.refusal,
  }),
  sns: ({ sns }, { text }) => ({
    service: 'sns',
    perform: () => sns(new URLSearchParams(text())),
    refusal: snsProtocol.refusal,
  }),
  lambda: ({ lambda }, { url, headers, text }) => ({
    service: undefined,
    perform: () =>
      lambda(url.pathname, String(headers['x-amz-invocation-type'] ?? 'RequestResponse'), text()),
    refusal: lambdaRefusal,
  }),
  s3: ({ s3 }, request) => ({
    service: 's3',
    perform: () => s3(request),
    refusal: s3Refusal,
  }),
};

/** Finds the service a request is for. */
export function planExchange(services: Services, request: WireRequest): Exchange {
  const plan = request.target === undefined ? byScope[request.scope] : byTarget[request.service];
  if (plan !== undefined && !isNewerSes(request)) return plan(services, request);
  const what = request.target ?? `${request.method} ${request.url.pathname}`;
  return inJson(() => {
    throw unknownAction(request.scope, what);
  });
}

/** Version 2 of SES is signed for the same name, but speaks REST. */
function isNewerSes({ scope, url }: WireRequest): boolean {
  return scope === 'ses' && url.pathname !== '/';
}

function inJson(perform: () => WireAnswer): Exchange {
  return { service: undefined, perform, refusal: jsonRefusal };
}

function jsonRefusal({ code, message, status }: ServiceError): WireAnswer {
  return jsonAnswer(status, { __type: code, message });
}
