import { z } from 'zod';
import { Provider, ProviderSettings, type SecretStore } from '../secrets/secret-store.ts';
import type { ControlRoute } from './control-route.ts';
import { sendJson } from './problem.ts';

/** What signs alone, or with what else the provider's secret holds. */
const NewSecret = z.union([
  z.string().min(1),
  ProviderSettings.extend({ secret: z.string().min(1).optional() }),
]);

export function secretRoutes(secrets: SecretStore): readonly ControlRoute[] {
  const put = (provider: Provider, told: z.infer<typeof NewSecret>) => {
    if (typeof told === 'string') return secrets.set(provider, told);
    const { secret, ...settings } = told;
    if (secret !== undefined) secrets.set(provider, secret);
    secrets.setSettings(provider, { ...secrets.settingsOf(provider), ...settings });
  };
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
        put(Provider.parse(name), NewSecret.parse(await json()));
        sendJson(response, secrets.all());
      },
    },
  ];
}
