import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** How long nothing must be asked for before the page counts as read. */
const QUIET_MS = 250;

/** What goes over all invoices waits: the page one came for is read before it. */
export function useIsPageRead(): boolean {
  const isQuiet = useIsFetching({ predicate: ({ queryKey }) => queryKey[0] !== 'clock' }) === 0;
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (!isQuiet || isRead) return undefined;
    const timer = setTimeout(() => setRead(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, [isQuiet, isRead]);
  return isRead;
}
