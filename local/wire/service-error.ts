/** A refusal as an AWS service words it: `code` is what the SDK turns into the error's name. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** An action of a service that the embedded run does not know. */
export function unknownAction(service: string, action: string): ServiceError {
  const message = `The local run does not implement ${service} ${action}.`;
  return new ServiceError('UnknownOperationException', message, 501);
}
