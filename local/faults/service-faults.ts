import { ServiceError } from '../wire/service-error.ts';
import type { FaultyService } from './fault.ts';

type Refusals = Readonly<Record<'throttle' | 'refuse' | 'error', readonly [string, number]>>;

/** The codes and statuses each service really answers with. */
const refusals: Readonly<Record<FaultyService, Refusals>> = {
  ses: {
    throttle: ['Throttling', 400],
    refuse: ['MessageRejected', 400],
    error: ['InternalFailure', 500],
  },
  sns: {
    throttle: ['Throttled', 429],
    refuse: ['InvalidParameter', 400],
    error: ['InternalError', 500],
  },
  dynamodb: {
    throttle: ['ProvisionedThroughputExceededException', 400],
    refuse: ['AccessDeniedException', 400],
    error: ['InternalServerError', 500],
  },
  s3: {
    throttle: ['SlowDown', 503],
    refuse: ['AccessDenied', 403],
    error: ['InternalError', 500],
  },
  states: {
    throttle: ['ThrottlingException', 400],
    refuse: ['AccessDeniedException', 400],
    error: ['InternalFailure', 500],
  },
};

const messages = {
  throttle: 'Rate exceeded',
  refuse: 'Refused by an injected fault',
  error: 'We encountered an internal error. Please try again.',
} as const satisfies Record<keyof Refusals, string>;

export function faultError(service: FaultyService, kind: keyof Refusals): ServiceError {
  const [code, status] = refusals[service][kind];
  return new ServiceError(code, messages[kind], status);
}
