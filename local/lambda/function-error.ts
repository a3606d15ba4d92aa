/** An error as the Node.js runtime of Lambda reports it. */
function functionError(errorType: string, errorMessage: string, trace: readonly string[] = []) {
  return JSON.stringify({ errorType, errorMessage, trace });
}

export function thrown(error: unknown): string {
  if (!(error instanceof Error)) return functionError(typeof error, String(error));
  return functionError(error.name, error.message, error.stack?.split('\n') ?? []);
}

export function timedOut(requestId: string, timeoutMs: number): string {
  const seconds = (timeoutMs / 1_000).toFixed(2);
  const message = `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`;
  return functionError('Sandbox.Timedout', message);
}

export function crashed(requestId: string, reason: string): string {
  return functionError('Runtime.ExitError', `RequestId: ${requestId} Error: ${reason}`);
}
