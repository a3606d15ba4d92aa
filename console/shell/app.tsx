import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../language/language.tsx';
import { shell } from '../words/shell.ts';
import { ClockBar } from './clock-bar.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Rail } from './rail.tsx';
import { Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';
import { useJourneys } from './use-journeys.ts';

/** What surrounds every page. */
export function App() {
  const words = useWords(shell);
  const main = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  useJourneys();
  useArrival(pathname, main);
  return (
    <>
      <a className="skip" href="#contenu">
        {words.toContent}
      </a>
      <Rail />
      <div className="column">
        <TopBar />
        <OfflineBanner />
        <main id="contenu" tabIndex={-1} ref={main}>
          <Outlet />
        </main>
      </div>
      <ClockBar />
      <Toasts />
    </>
  );
}

/** A reader who goes to another page starts at its head; the first page takes no focus. */
function useArrival(pathname: string, main: { readonly current: HTMLElement | null }): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
