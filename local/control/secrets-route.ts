import { z } from 'zod';
import { Provider, type SecretStore } from '../secrets/secret-store.ts';
import type { ControlRoute } from './control-route.ts';
import { sendJson } from './problem.ts';

const NewSecret = z.union([
  z.string().min(1),
  z.strictObject({ secret: z.string().min(1) }).transform(({ secret }) => secret),
]);

export function secretRoutes(secrets: SecretStore): readonly ControlRoute[] {
  return [
    {
      method: 'GET',
      path: /^\/local\/secrets$/,
      handle: async ({ response }) => sendJson(response, secrets.all()),
    },
    {
      method: 'PUT',
      path: /^\/local\/secrets\/([a-z]+)$/,
      handle: async ({ response, captured: [name], json }) => {
        secrets.set(Provider.parse(name), NewSecret.parse(await json()));
        sendJson(response, secrets.all());
      },
    },
  ];
}
