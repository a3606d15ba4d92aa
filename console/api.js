const json = { 'content-type': 'application/json' };

async function ask(path, options) {
  const response = await fetch(path, options);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.detail ?? `${response.status} ${response.statusText}`);
  return body;
}

export const read = (path) => ask(path);
export const send = (path, body) =>
  ask(path, { method: 'POST', headers: json, body: JSON.stringify(body) });

/** Every item of a list, page after page: small pages, since each row costs a read of its debtor. */
export async function readAll(path, filter = {}) {
  const items = [];
  let cursor;
  do {
    const query = new URLSearchParams({ ...filter, limit: '100', ...(cursor && { cursor }) });
    const page = await read(`${path}?${query}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
