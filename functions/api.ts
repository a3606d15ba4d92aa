import { handle } from 'hono/aws-lambda';
import { application } from './http/application.ts';
import { servicesOfEnvironment } from './http/services-of-environment.ts';

type Handler = ReturnType<typeof handle>;

let run: Handler | undefined;

/** `/v1`: the services are built at the first request only. */
export const handler: Handler = (event, context) => {
  run ??= handle(application(servicesOfEnvironment()));
  return run(event, context);
};
