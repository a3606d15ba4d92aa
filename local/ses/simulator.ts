/** What becomes of a mail to an address: the mailbox simulator's names behave as on AWS, all others receive it. */
export type Fate = 'delivered' | 'bounced' | 'suppressed' | 'complained';

const fates: Readonly<Record<string, Fate>> = {
  bounce: 'bounced',
  suppressionlist: 'suppressed',
  complaint: 'complained',
};

export function fateOf(address: string): Fate {
  const [local = '', domain] = bareAddress(address).toLowerCase().split('@');
  if (domain !== 'simulator.amazonses.com') return 'delivered';
  return fates[local.split('+')[0] ?? ''] ?? 'delivered';
}

/** The address itself, of `Name <address>` or of a bare one. */
export function bareAddress(address: string): string {
  return (/<([^>]+)>\s*$/.exec(address)?.[1] ?? address).trim();
}
