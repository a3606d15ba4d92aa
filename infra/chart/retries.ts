/** Lambda had no room or was unwell and the function did not run: 2, 4, 8 … seconds, at most a minute, 8 times. */
const lambdaUnavailable = {
  ErrorEquals: [
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.TooManyRequestsException',
    'Lambda.ClientExecutionTimeoutException',
  ],
  IntervalSeconds: 2,
  BackoffRate: 2,
  MaxDelaySeconds: 60,
  MaxAttempts: 8,
  JitterStrategy: 'FULL',
};

/** A store had no room even for the SDK's own retries: 5, 10, 20 … seconds, at most five minutes, 10 times. */
const storeUnavailable = {
  ErrorEquals: [
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'InternalServerError',
    'InternalError',
    'ServiceUnavailable',
    'SlowDown',
    'TimeoutError',
    'InvoiceBusyError',
  ],
  IntervalSeconds: 5,
  BackoffRate: 2,
  MaxDelaySeconds: 300,
  MaxAttempts: 10,
  JitterStrategy: 'FULL',
};

/**
 * The function ran and nobody knows how far. Every function of the chart may be entered again: a send was claimed
 * before it left, so the second entry reconciles instead of sending. A quarter of an hour apart, three times.
 */
const unanswered = {
  ErrorEquals: ['States.Timeout', 'Lambda.Unknown', 'Sandbox.Timedout'],
  IntervalSeconds: 900,
  BackoffRate: 1,
  MaxAttempts: 3,
};

/** Never `States.ALL` nor `States.TaskFailed`: what is not named here is not understood, and goes to finance. */
export const retries = [lambdaUnavailable, storeUnavailable, unanswered];
