import type { ControlRoute } from './control-route.ts';
import { sendJson, sendProblem } from './problem.ts';

/** Below this path stands whatever a payment provider is to answer when it is asked about one of its objects. */
export const PROVIDER_PATH = '/local/provider';

/** Mollie and GoCardless name a payment and leave it to us to ask: told here, they answer in the local run too. */
export function providerRoutes(): readonly ControlRoute[] {
  const objects = new Map<string, unknown>();
  const path = new RegExp(`^${PROVIDER_PATH}/(.+)$`);
  return [
    {
      method: 'PUT',
      path,
      handle: async ({ response, captured: [name = ''], json }) => {
        const object = await json();
        objects.set(name, object);
        sendJson(response, object);
      },
    },
    {
      method: 'GET',
      path,
      handle: async ({ response, captured: [name = ''] }) =>
        objects.has(name)
          ? sendJson(response, objects.get(name))
          : sendProblem(response, 404, 'Not Found', `no provider was told to know ${name}`),
    },
  ];
}
