import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

const NARROW = '(max-width: 760px)';
const ROW = 39;
const CARD = 91;
const OVERSCAN = 12;
/** The bars that stay above the rows. */
const HEAD = 90;

/** Which rows of a long list are in sight, and how much room those before and after take. */
export function useWindowRows(count: number, body: RefObject<HTMLElement | null>) {
  const [top, setTop] = useState(0);
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useLayoutEffect(() => {
    const media = matchMedia(NARROW);
    const listen = () => setNarrow(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, []);
  useLayoutEffect(() => {
    const place = body.current?.getBoundingClientRect().top;
    if (place !== undefined) setTop(place + scrollY);
  }, [body]);
  const size = isNarrow ? CARD : ROW;
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => size,
    overscan: OVERSCAN,
    scrollMargin: top,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: HEAD,
    getItemKey: (index) => `${size}.${index}`,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    items,
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
