import { useNavigate } from '@tanstack/react-router';
import { useKeys } from '../keyboard/use-keys.ts';

/** `g` and a letter go to a page, `?` to the list of keys. */
export function useJourneys(): void {
  const navigate = useNavigate();
  useKeys({
    'g f': () => void navigate({ to: '/factures', search: {} }),
    '?': () => void navigate({ to: '/clavier' }),
  });
}
