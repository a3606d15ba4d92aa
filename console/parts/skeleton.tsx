import { useEffect, useState } from 'react';
import { useWords } from '../language/language.tsx';
import { PageTitle } from '../shell/page-title.tsx';
import { shell } from '../words/shell.ts';

const WAIT_MS = 200;
const LINES = [92, 78, 85, 61, 88, 70, 54];

/** A page being read; what comes quickly never shows it. */
export function Skeleton({ title }: { readonly title: string }) {
  return (
    <>
      <PageTitle title={title} />
      <section className="card">
        <Loading />
      </section>
    </>
  );
}

/** What stands in a card until it is read. */
export function Loading() {
  const words = useWords(shell);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className="pad skeleton" aria-busy="true">
      <p className="second">{words.loading}</p>
      {LINES.map((width) => (
        <i key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
