import type { IncomingMessage, ServerResponse } from 'node:http';

type ControlRequest = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  /** What the path's pattern captured. */
  readonly captured: readonly string[];
  readonly json: () => Promise<unknown>;
};

/** One control of the local run. */
export type ControlRoute = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: RegExp;
  readonly handle: (request: ControlRequest) => Promise<void>;
};
