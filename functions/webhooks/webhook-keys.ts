import * as z from 'zod';

/** What a provider's secret holds: one or more signing secrets, and what some providers need beside. */
const Keys = z.object({
  secrets: z.array(z.string().min(1)).default([]),
  /** To ask the provider about a payment it only names. */
  apiKey: z.string().optional(),
  apiUrl: z.url().optional(),
  /** Whose bank account it is, where transfers name an invoice's number only. */
  creditorId: z.string().optional(),
});
export type WebhookKeys = z.infer<typeof Keys>;

/**
 * Reads a secret's text: `{"secrets": ["new", "old"], "apiKey": …}`, or just the signing secrets with blanks between
 * them. While a secret is rotated, the old and the new one both hold.
 */
export function webhookKeysOf(text: string): WebhookKeys {
  if (!text.trimStart().startsWith('{')) {
    return { secrets: text.split(/\s+/).filter((secret) => secret !== '') };
  }
  return Keys.parse(JSON.parse(text));
}
