import { WifiOff } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useFormats, useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';

const network = {
  subscribe: (listener: () => void) => {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  },
  isOnline: () => navigator.onLine,
};

/** Says since when what is shown may be out of date. */
export function OfflineBanner() {
  const words = useWords(shell);
  const { hour } = useFormats();
  const isOnline = useSyncExternalStore(network.subscribe, network.isOnline);
  const [lostAt, setLostAt] = useState(() => Date.now());
  useEffect(() => {
    if (!isOnline) setLostAt(Date.now());
  }, [isOnline]);
  if (isOnline) return null;
  return (
    <p className="offline" role="status">
      <WifiOff aria-hidden className="icon" /> {words.offline(hour(lostAt))}
    </p>
  );
}
