import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { invoiceView } from './pages/invoice/invoice-view.ts';
import { invoiceFilters } from './pages/invoices/invoice-filters.ts';
import { App } from './shell/app.tsx';
import { PageFailure } from './shell/failure.tsx';
import { NotFound } from './shell/not-found.tsx';
import { textIn } from './shell/search-text.ts';

/** Every page may be narrowed to one creditor: the address keeps it from page to page. */
type Scope = { readonly creditor?: string };

const rootRoute = createRootRoute({
  component: App,
  notFoundComponent: NotFound,
  errorComponent: PageFailure,
  validateSearch: (raw: Record<string, unknown>): Scope => {
    const creditor = textIn(raw, 'creditor');
    return creditor === undefined ? {} : { creditor };
  },
  search: { middlewares: [retainSearchParams(['creditor'])] },
});

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/factures' });
  },
});

const invoices = createRoute({
  getParentRoute: () => rootRoute,
  path: '/factures',
  validateSearch: invoiceFilters,
  component: lazyRouteComponent(() => import('./pages/invoices/invoices-page.tsx'), 'InvoicesPage'),
});

const invoice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/factures/$invoiceId',
  validateSearch: invoiceView,
  component: lazyRouteComponent(() => import('./pages/invoice/invoice-page.tsx'), 'InvoicePage'),
});

const help = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clavier',
  component: lazyRouteComponent(() => import('./pages/help/help-page.tsx'), 'HelpPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([home, invoices, invoice, help]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface Register {
    router: typeof router;
  }
}
