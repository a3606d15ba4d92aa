import { useQuery } from '@tanstack/react-query';
import { blockedQuery, todayQuery } from '../api/worklist-queries.ts';
import { useLanguage } from '../language/language.tsx';
import { useCreditor } from './creditor-choice.tsx';
import type { places } from './places.ts';
import { useIsPageRead } from './use-is-page-read.ts';

type Word = (typeof places)[number]['word'];
type Counts = { readonly [Name in Word]?: number };

/** The counts change with acts, which read them again; else a minute is soon enough. */
const FRESH_MS = 60_000;

/** How much waits on each page, as far as it is known. */
export function useRailCounts(): Counts {
  const { language } = useLanguage();
  const scope = { creditor: useCreditor(), language };
  const options = { staleTime: FRESH_MS, enabled: useIsPageRead() };
  const today = useQuery({ ...todayQuery(scope), ...options }).data;
  const blocked = useQuery({ ...blockedQuery(scope), ...options }).data;
  return {
    today: today?.items.filter(({ kind }) => kind !== 'done').length,
    calls: today?.tiles.calls.count,
    letters: today?.tiles.letters.count,
    blocked: blocked?.groups
      .filter(({ endsBy }) => endsBy === 'person')
      .reduce((sum, { count }) => sum + count, 0),
  };
}
