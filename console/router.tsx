import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { invoiceView } from './pages/invoice/invoice-view.ts';
import { invoiceFilters } from './pages/invoices/invoice-filters.ts';
import { reportView } from './pages/reports/report-view.ts';
import { WORK_TABS, type WorkTab } from './pages/today/work-tabs.ts';
import { App } from './shell/app.tsx';
import { PageFailure } from './shell/failure.tsx';
import { NotFound } from './shell/not-found.tsx';
import { oneOf, textIn } from './shell/search-text.ts';

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

const today = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (raw: Record<string, unknown>): { readonly heading?: WorkTab } => ({
    heading: oneOf(raw, 'heading', WORK_TABS),
  }),
  component: lazyRouteComponent(() => import('./pages/today/today-page.tsx'), 'TodayPage'),
});

const sends = createRoute({
  getParentRoute: () => rootRoute,
  path: '/prochains-envois',
  component: lazyRouteComponent(() => import('./pages/sends/sends-page.tsx'), 'SendsPage'),
});

const drop = createRoute({
  getParentRoute: () => rootRoute,
  path: '/deposer',
  component: lazyRouteComponent(() => import('./pages/drop/drop-page.tsx'), 'DropPage'),
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

/** Work for people is named by its task. */
const taskSearch = (raw: Record<string, unknown>): { readonly task?: string } => ({
  task: textIn(raw, 'task'),
});

const calls = createRoute({
  getParentRoute: () => rootRoute,
  path: '/appels',
  validateSearch: taskSearch,
  component: lazyRouteComponent(() => import('./pages/calls/calls-page.tsx'), 'CallsPage'),
});

const letters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/courriers',
  validateSearch: taskSearch,
  component: lazyRouteComponent(() => import('./pages/letters/letters-page.tsx'), 'LettersPage'),
});

const blocked = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ne-partira-pas',
  validateSearch: (raw: Record<string, unknown>): { readonly endsBy?: 'person' | 'date' } => ({
    endsBy: oneOf(raw, 'endsBy', ['person', 'date']),
  }),
  component: lazyRouteComponent(() => import('./pages/blocked/blocked-page.tsx'), 'BlockedPage'),
});

const debtors = createRoute({
  getParentRoute: () => rootRoute,
  path: '/debiteurs',
  validateSearch: (raw: Record<string, unknown>): { readonly text?: string } => ({
    text: textIn(raw, 'text'),
  }),
  component: lazyRouteComponent(() => import('./pages/debtors/debtors-page.tsx'), 'DebtorsPage'),
});

const debtor = createRoute({
  getParentRoute: () => rootRoute,
  path: '/debiteurs/$creditorId/$debtorId',
  component: lazyRouteComponent(() => import('./pages/debtor/debtor-page.tsx'), 'DebtorPage'),
});

const matching = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rapprochement',
  component: lazyRouteComponent(() => import('./pages/matching/matching-page.tsx'), 'MatchingPage'),
});

const reports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pilotage',
  validateSearch: reportView,
  component: lazyRouteComponent(() => import('./pages/reports/reports-page.tsx'), 'ReportsPage'),
});

const help = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clavier',
  component: lazyRouteComponent(() => import('./pages/help/help-page.tsx'), 'HelpPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    today,
    sends,
    drop,
    invoices,
    invoice,
    debtors,
    debtor,
    calls,
    letters,
    reports,
    blocked,
    matching,
    help,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface Register {
    router: typeof router;
  }
}
