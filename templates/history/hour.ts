import type { Instant } from '#domain/instant.ts';

const paris = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
});

/** `09:00`, on the clocks of Paris. */
export const hour = (at: Instant): string => paris.format(new Date(at));
