import type { DynamoDbService } from '../dynamodb/start.ts';
import { Fault } from '../faults/fault.ts';
import type { Faults } from '../faults/faults.ts';
import type { ControlRoute } from './control-route.ts';
import { sendJson } from './problem.ts';

export function faultRoutes(faults: Faults, dynamoDb: DynamoDbService): readonly ControlRoute[] {
  const path = /^\/local\/faults$/;
  return [
    {
      method: 'POST',
      path,
      handle: async ({ response, json }) => {
        const fault = Fault.parse(await json());
        if (fault.service === 'dynamodb') await dynamoDb.addFault(fault);
        else faults.add(fault);
        sendJson(response, fault, 201);
      },
    },
    {
      method: 'DELETE',
      path,
      handle: async ({ response }) => {
        faults.clear();
        await dynamoDb.clearFaults();
        response.writeHead(204).end();
      },
    },
  ];
}
