import { useSearch } from '@tanstack/react-router';
import type { ReportScope } from '../../api/report-queries.ts';
import { ContactEffects } from './contact-effects.tsx';
import { PaidContacts } from './paid-contacts.tsx';

/** The contacts behind the figure that is open, if one is. */
export function OpenedContacts({ scope }: { readonly scope: ReportScope }) {
  const { behind, step, channel } = useSearch({ from: '/pilotage' });
  if (behind === 'costs') return <PaidContacts scope={scope} channel={channel} />;
  if (behind === undefined) return null;
  return <ContactEffects scope={scope} cell={{ step, channel, isPaid: behind === 'paid' }} />;
}
