import { describe, expect, it } from 'vitest';
import { instant } from '#domain/instant.ts';
import { apiWithInvoice } from '../support/api-with-invoice.ts';
import { aContact } from '../support/invoice.ts';

/** Friday 19 June 2026: of an invoice due on the 18th, the first letter leaves on Monday the 22nd. */
const NOW = { at: '2026-06-19T08:00:00Z' };
const reminded = { reminder: { kind: 'done', at: instant('2026-06-15T07:00:00Z') } } as const;

async function setUp() {
  const api = await apiWithInvoice();
  await api.change(() => ({ steps: reminded }));
  const nextSends = async () => (await api.call('GET', '/v1/sends/next', NOW)).json;
  const preview = (step: string) => api.call('GET', `${api.url}/steps/${step}/preview`, NOW);
  return { ...api, nextSends, preview };
}

describe('GET /v1/sends/next', () => {
  it('says what leaves on the next day on which something does, and where it can be read', async () => {
    const { nextSends, url } = await setUp();

    expect(await nextSends()).toMatchObject({
      on: '2026-06-22',
      count: 1,
      amount: 1_864_080,
      items: [
        {
          invoice: { number: 'F2026-0388' },
          step: 'first-letter',
          label: 'J+2',
          at: '2026-06-22T07:00:00Z',
          contacts: [{ channel: 'email', to: 'compta@menez.example' }],
          preview: `${url}/steps/first-letter/preview`,
        },
      ],
    });
  });

  it('names no day where nothing is planned', async () => {
    const { nextSends, post } = await setUp();
    await post('/holds', { kind: 'dispute', reason: 'quantité' }, NOW);

    expect(await nextSends()).toEqual({ count: 0, amount: 0, items: [] });
  });
});

describe('GET /v1/invoices/{id}/steps/{step}/preview', () => {
  it('writes the mail as it would leave on its day, with its letter', async () => {
    const { preview, url, chain } = await setUp();
    const before = await chain();

    const { status, json } = await preview('first-letter');

    expect(status).toBe(200);
    expect(json).toMatchObject({ step: 'first-letter', on: '2026-06-22' });
    expect(json.messages).toHaveLength(1);
    expect(json.messages[0]).toMatchObject({
      channel: 'email',
      to: 'compta@menez.example',
      subject: expect.stringContaining('F2026-0388'),
      html: expect.stringContaining('18\u202f640,80'),
      letter: `${url}/letters/first-letter?preview=true`,
    });
    expect(await chain()).toEqual(before);
  });

  it('is the mail alone before the due date', async () => {
    const { preview, change } = await setUp();
    await change(() => ({ steps: {} }));

    const [mail] = (await preview('reminder')).json.messages;

    expect(mail).toMatchObject({ channel: 'email' });
    expect(mail.letter).toBeUndefined();
  });

  it('writes each channel of a step, and sends the first letter again as it was', async () => {
    const { preview, change, url } = await setUp();
    const letter = { key: 'letter.pdf', sha256: 'a'.repeat(64) };
    const first = aContact({ state: 'sent', letter });

    const anew = (await preview('follow-up')).json.messages;
    await change(() => ({ contacts: [first] }));
    const again = (await preview('follow-up')).json.messages;

    expect(again.map(({ channel }: { channel: string }) => channel)).toEqual([
      'sms',
      'email',
      'call',
    ]);
    expect(again[0].text).toContain('F2026-0388');
    expect(again[1].letter).toBe(`${url}/letters/first-letter`);
    expect(anew[1].letter).toBe(`${url}/letters/follow-up?preview=true`);
  });

  it('points to the sheet of what goes on paper', async () => {
    const { preview, url } = await setUp();

    const { json } = await preview('mise-en-demeure');

    expect(json.messages).toMatchObject([
      { channel: 'registered-post', letter: `${url}/letters/mise-en-demeure?preview=true` },
    ]);
  });

  it('refuses a step that is over, that there is none of, or that writes nothing', async () => {
    const { preview, change } = await setUp();

    expect((await preview('reminder')).json.detail).toBe('step reminder is done already');
    expect((await preview('third-letter')).status).toBe(404);
    expect((await preview('legal-file')).status).toBe(404);
    await change(() => ({ status: 'settled' }));
    expect((await preview('first-letter')).json.detail).toBe(
      'this invoice is settled: no step is left to come',
    );
  });
});
