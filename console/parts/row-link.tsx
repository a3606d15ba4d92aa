import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

type Props = { readonly invoiceId: string; readonly children: ReactNode };

/** A link from a line of a long list. The router's own look at every change of the address: in a list that is filtered by its address, each line would, for nothing. */
export function RowLink({ invoiceId, children }: Props) {
  const router = useRouter();
  const target = { to: '/factures/$invoiceId', params: { invoiceId }, search: {} } as const;
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    void router.navigate(target);
  };
  return (
    <a
      href={router.buildLocation(target).href}
      onClick={follow}
      onPointerEnter={() => void router.preloadRoute(target)}
    >
      {children}
    </a>
  );
}

/** Whether it asks for the page here, not for a tab, a window or a file. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);
