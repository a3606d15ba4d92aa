import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { parisDay } from '../formats/moments.ts';

export type Clock = { readonly now: string; readonly nextWakeUpAt: string | null };
export type Move = { readonly advanceDays: number } | { readonly advanceToNext: true };

const POLL_MS = 2_000;
const PATH = '/local/clock';

/** The clock of the embedded run; `null` where there is none (on AWS, where time is the real one). */
const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: async ({ signal }): Promise<Clock | null> => clockOf(await fetch(PATH, { signal })),
  refetchInterval: ({ state }) => (state.data === null ? false : POLL_MS),
  retry: false,
});

async function clockOf(response: Response): Promise<Clock | null> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!response.ok || !isJson) return null;
  const body: unknown = await response.json();
  return isClock(body) ? body : null;
}

const isClock = (body: unknown): body is Clock =>
  typeof body === 'object' && body !== null && 'now' in body && 'nextWakeUpAt' in body;

export const useClock = () => useQuery(clockQuery).data ?? undefined;

const dayOf = (clock: Clock | null) => clock && parisDay(clock.now);

/** The day it is in Paris, by the clock of the run; who asks is told of a new day only. */
export function useToday(): string {
  const { data: day } = useQuery({ ...clockQuery, refetchInterval: false, select: dayOf });
  return day ?? parisDay(Date.now());
}

/** Moves the local clock; everything shown is read again once all work due by then is done. */
export function useAdvance() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (move: Move): Promise<Clock | null> =>
      clockOf(
        await fetch(PATH, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(move),
        }),
      ),
    onSuccess: async (clock) => {
      client.setQueryData(clockQuery.queryKey, clock);
      await client.invalidateQueries();
    },
  });
}
