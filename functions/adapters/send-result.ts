/** What is known after a send. Only `unanswered` leaves a doubt; the others are definite. */
export type SendResult =
  | { readonly kind: 'accepted'; readonly providerId?: string | undefined }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'throttled' }
  | { readonly kind: 'unanswered' };

type ServiceFault = {
  readonly name: string;
  readonly $fault?: 'client' | 'server';
  readonly code?: string;
};

const isFault = (error: unknown): error is ServiceFault =>
  error instanceof Error && typeof error.name === 'string';

const THROTTLES = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
  'LimitExceededException',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
]);

/** Reads a failed send of SES or SNS: not sent for sure, not now, or nobody knows. */
export function resultOfFailure(error: unknown): SendResult {
  if (!isFault(error)) return { kind: 'unanswered' };
  if (THROTTLES.has(error.name) || error.code === 'ECONNREFUSED') return { kind: 'throttled' };
  // A client fault is the service's own answer: it looked at the request and did not take it.
  if (error.$fault === 'client') return { kind: 'refused', reason: error.name };
  return { kind: 'unanswered' };
}
