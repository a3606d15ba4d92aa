import { useNavigate } from '@tanstack/react-router';
import { useKeys } from '../keyboard/use-keys.ts';
import { places } from './places.ts';

/** `g` and a letter go to a page, `?` to the list of keys. */
export function useJourneys(): void {
  const navigate = useNavigate();
  const journeys = places.map(({ key, to }) => [
    `g ${key}`,
    () => void navigate({ to, search: {} }),
  ]);
  useKeys({ ...Object.fromEntries(journeys), '?': () => void navigate({ to: '/clavier' }) });
}
