import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly children: ReactNode };

/** What may be wider than a phone: it scrolls in its own box, by keys too. */
export function Scroller({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has only keys must be able to scroll it.
    <section className="scroller" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
