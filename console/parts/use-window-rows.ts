import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';

const NARROW = '(max-width: 760px)';
/** The height of a line and of a card; the styles hold them to it. */
const ROW = 39;
const CARD = 93;
/** Rows come and go by so many at once, and as many stand ready above and below those in sight. */
const STEP = 6;
/** The bars that stay above and below the rows. */
const BARS = 90;

const narrow = matchMedia(NARROW);
const onNarrow = (listener: () => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

type Body = RefObject<HTMLElement | null>;

/** Which rows of a long list are in the page, and how much room those before and after take. */
export function useWindowRows(count: number, body: Body) {
  const size = useSyncExternalStore(onNarrow, () => narrow.matches) ? CARD : ROW;
  const { first, last } = useSight(body, size);
  // A list that got shorter shows its end until the page has scrolled back.
  const from = Math.max(0, Math.min(first, count - (last - first)));
  const to = Math.min(count, Math.max(last, from));
  return {
    from,
    to,
    before: from * size,
    after: (count - to) * size,
    scrollTo: (index: number) => scrollToRow(body, index * size, size),
  };
}

type Sight = { readonly first: number; readonly last: number };

/** The rows there is room for on the screen, in whole steps so that a scroll seldom changes them. */
function useSight(body: Body, size: number): Sight {
  const [sight, setSight] = useState<Sight>({ first: 0, last: STEP });
  useLayoutEffect(() => {
    const look = () => {
      const above = -(body.current?.getBoundingClientRect().top ?? 0) / size;
      const first = Math.max(0, Math.floor(above / STEP) * STEP - STEP);
      const last = Math.ceil((above + innerHeight / size) / STEP) * STEP + STEP;
      setSight((now) => (now.first === first && now.last === last ? now : { first, last }));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [body, size]);
  return sight;
}

/** Brings a row between the bars, by the shortest way. */
function scrollToRow(body: Body, start: number, size: number): void {
  const top = (body.current?.getBoundingClientRect().top ?? 0) + start;
  const bottom = top + size;
  if (top < BARS) scrollBy(0, top - BARS);
  else if (bottom > innerHeight - BARS) scrollBy(0, bottom - innerHeight + BARS);
}
