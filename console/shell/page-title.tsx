import { type ReactNode, useEffect } from 'react';

type Props = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly isHidden?: boolean;
};

/** The page's one h1, which also names the window. */
export function PageTitle({ title, children, isHidden = false }: Props) {
  useEffect(() => {
    document.title = `${title} — Relance`;
  }, [title]);
  return <h1 className={isHidden ? 'hidden' : undefined}>{children ?? title}</h1>;
}
