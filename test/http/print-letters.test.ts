import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { dayOf, instant } from '#domain/instant.ts';
import { apiWithInvoice } from '../support/api-with-invoice.ts';
import { ISSUED_ID } from '../support/issued.ts';

const at = instant('2026-06-22T07:00:00Z');

async function letter(width: number, pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([width, 842]);
  return document.save();
}

/** Two letters to post, one of two pages, told apart by the width of their paper. */
async function setUp() {
  const api = await apiWithInvoice();
  api.services.archive.files.set('one', await letter(595, 2));
  api.services.archive.files.set('two', await letter(600, 1));
  for (const [id, key] of [
    ['first-letter_post_1', 'one'],
    ['second-letter_post_1', 'two'],
    ['follow-up_call_1', undefined],
  ] as const) {
    await api.services.tasks.open({
      id: `${ISSUED_ID}.${id}`,
      kind: key ? 'post' : 'call',
      creditorId: 'lanvaux',
      invoiceId: ISSUED_ID,
      dueOn: dayOf(at),
      createdAt: at,
      ...(key && { letter: { key, sha256: key } }),
    });
  }
  const print = (...ids: string[]) =>
    api.call('POST', '/v1/letters/print', {
      body: { taskIds: ids.map((id) => `${ISSUED_ID}.${id}`) },
    });
  return { ...api, print };
}

describe('POST /v1/letters/print', () => {
  it('makes one PDF of the letters, in the order asked, and leaves the tasks open', async () => {
    const { print, call } = await setUp();

    const { status, type, bytes } = await print('second-letter_post_1', 'first-letter_post_1');

    expect([status, type]).toEqual([200, 'application/pdf']);
    const pages = (await PDFDocument.load(bytes)).getPages();
    expect(pages.map((page) => page.getWidth())).toEqual([600, 595, 595]);
    expect((await call('GET', '/v1/tasks?kind=post')).json.items).toHaveLength(2);
  });

  it.each(['follow-up_call_1', 'nothing'])('refuses %s and says which it was', async (id) => {
    const { print } = await setUp();

    const { status, json } = await print('first-letter_post_1', id);

    expect(status).toBe(422);
    expect(json.errors).toMatchObject([{ pointer: '/taskIds/1' }]);
  });
});

describe('GET /v1/tasks?kind=call', () => {
  it('gives the best call first, with what to say, to whom, and what it is worth', async () => {
    const { call, services } = await setUp();
    const task = {
      kind: 'call',
      creditorId: 'lanvaux',
      invoiceId: ISSUED_ID,
      dueOn: dayOf(at),
      createdAt: at,
      note: 'Se présenter…',
      to: '06 39 98 10 20',
    } as const;
    await services.tasks.open({ ...task, id: `${ISSUED_ID}.second-letter_call_1` });

    const { items } = (await call('GET', '/v1/tasks?kind=call', { at: '2026-07-03T08:00:00Z' }))
      .json;

    // The follow-up's call was not made: one call answers both.
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      script: 'Se présenter…',
      phone: '06 39 98 10 20',
      expectedValue: Math.round(1_864_080 * 0.65),
      invoice: { number: 'F2026-0388', balance: 1_864_080, daysLate: 15 },
    });
  });

  it('asks for no call about an invoice that is held or settled', async () => {
    const { call, post } = await setUp();
    await post('/holds', { kind: 'dispute', reason: 'quantité' });

    expect((await call('GET', '/v1/tasks?kind=call')).json.items).toEqual([]);
  });
});
