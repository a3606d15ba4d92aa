import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { httpGateway } from './api/gateway.ts';
import type { Project } from './assembly/project.ts';
import type { Aws } from './aws.ts';
import type { Clock } from './clock.ts';
import { clockRoutes } from './control/clock-route.ts';
import { controls } from './control/controls.ts';
import { faultRoutes } from './control/faults-route.ts';
import { outboxRoutes } from './control/outbox-route.ts';
import { providerRoutes } from './control/provider-route.ts';
import { secretRoutes } from './control/secrets-route.ts';
import { httpServer } from './http-server.ts';
import { outboxView } from './outbox/outbox-view.ts';
import type { LocalOptions } from './run.ts';
import type { ClockControl } from './time/clock-control.ts';
import { wireServer } from './wire/server.ts';

export type ServersOptions = {
  readonly options: LocalOptions;
  readonly project: Project;
  readonly aws: Aws;
  readonly clock: Clock;
  readonly time: ClockControl;
};

/** Opens both ports: the one for people and callers, and after it the one for the AWS wire protocols. */
export async function openServers(parts: ServersOptions): Promise<{ close: () => Promise<void> }> {
  const { options, project, aws, clock, time } = parts;
  const afterwards = onceATurn(time.tick);
  const http = httpServer({
    api: httpGateway({ routes: project.routes, invoke: aws.lambda.invoke, clock }),
    controls: controls([
      ...clockRoutes(time),
      ...outboxRoutes(outboxView(aws.outbox, aws.objects)),
      ...faultRoutes(aws.faults, aws.dynamoDb),
      ...secretRoutes(aws.secrets),
      ...providerRoutes(),
    ]),
    consoleDirectory: join(options.dataDirectory, 'console'),
    afterwards,
  });
  const { services, faults, dynamoDb } = aws;
  const wire = wireServer({ services, faults, dynamoDbUrl: dynamoDb.url, afterwards });
  await listen(wire, options.port + 1);
  await listen(http, options.port);
  return {
    close: async () => {
      await Promise.all([stop(http), stop(wire)]);
    },
  };
}

/** Many requests of one turn of the loop are followed up together. */
function onceATurn(work: () => void): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      work();
    });
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

async function stop(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  if (server.listening) await once(server, 'close');
}
