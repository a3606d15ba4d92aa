// The list of invoices is asked for while the code that shows it is still on its way: the page's own request, which
// must be to the same address, finds the answer under way.
const FIRST_PAGE = 60;

if (location.pathname === '/factures') {
  const asked = new URLSearchParams({ limit: String(FIRST_PAGE) });
  const creditor = new URLSearchParams(location.search).get('creditor');
  if (creditor) asked.set('creditor', creditor);
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  link.href = `/v1/invoices?${asked}`;
  document.head.append(link);
}
