import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/table.css';
import './styles/narrow.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RefusedError } from './api/refused-error.ts';
import { listenToKeys } from './keyboard/use-keys.ts';
import { LanguageProvider } from './language/language.tsx';
import { router } from './router.tsx';
import { applyTheme } from './shell/theme.ts';

const MOST_RETRIES = 2;
const BAD_REQUEST = 400;
const SERVER_ERROR = 500;

/** What the API refuses it refuses again; only what failed on its way is asked once more. */
const isRefusal = (error: Error): boolean =>
  error instanceof RefusedError && error.status >= BAD_REQUEST && error.status < SERVER_ERROR;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < MOST_RETRIES && !isRefusal(error),
    },
  },
});

applyTheme();
listenToKeys();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
