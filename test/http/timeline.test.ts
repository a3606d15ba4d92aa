import { describe, expect, it } from 'vitest';
import { askFinance } from '#domain/ask-finance.ts';
import { Instant } from '#domain/instant.ts';
import { InvoiceId } from '#domain/invoice-id.ts';
import { recordContact } from '#domain/record-contact.ts';
import { apiWithInvoice } from '../support/api-with-invoice.ts';
import { aContact } from '../support/invoice.ts';
import { ISSUED_ID } from '../support/issued.ts';

type Entry = { kind: string; summary: string; proof?: object };

async function setUp() {
  const api = await apiWithInvoice();
  const contact = aContact({ at: aContact().claimedAt });
  await api.services.records.change(InvoiceId.parse(ISSUED_ID), (invoice) =>
    recordContact({ ...invoice, contacts: [contact] }, contact, { kind: 'accepted' }, contact.at),
  );
  const summaries = async (path = '', options = {}) =>
    (await api.get(`/history${path}`, options)).items.map(({ summary }: Entry) => summary);
  return { ...api, summaries };
}

const NBSP = '\u00a0';
const euros = `18\u202f640,80${NBSP}€`;

describe('GET /v1/invoices/{id}/history', () => {
  it('tells what happened and what is planned, in French', async () => {
    const { summaries } = await setUp();

    const [received, sent, reminder] = await summaries();

    expect(received).toBe(
      `Facture F2026-0388 de ${euros} reçue, à régler le 18/06/2026${NBSP}: suivie selon le calendrier «${NBSP}standard${NBSP}».`,
    );
    expect(sent).toBe(
      `Relance 1 partie par e-mail à compta@menez.example, parce que ${euros} restaient dus 4${NBSP}jours après l’échéance, sans litige, promesse ni pause.`,
    );
    expect(reminder).toBe(`Rappel partira le 15/06/2026 à 09:00 si ${euros} restent dus.`);
  });

  it('tells payments, holds and decisions with who and why', async () => {
    const { post, summaries } = await setUp();
    await post('/payments', { amount: 600_000, paidOn: '2026-06-26' });
    await post('/holds', { kind: 'promise', promisedOn: '2026-07-10' });

    const told = (await summaries()).slice(2);

    expect(told[0]).toBe(
      `Règlement de 6\u202f000,00${NBSP}€ reçu le 26/06/2026. Le suivi continue${NBSP}: il reste 12\u202f640,80${NBSP}€.`,
    );
    expect(told[1]).toContain('Promesse de règlement pour le 10/07/2026');
    expect(told.at(-1)).toContain('ne partira pas avant le 16/07/2026');
  });

  it('promises no day to a step that waits for an answer of finance', async () => {
    const { services, summaries } = await setUp();
    const at = Instant.parse('2026-07-07T07:00:00Z');
    await services.records.change(InvoiceId.parse(ISSUED_ID), (invoice) =>
      askFinance(invoice, 'mise-en-demeure-late', at),
    );

    const french = (await summaries()).at(-1);
    const english = (await summaries('?language=en')).at(-1);

    expect(french).toBe(
      `Dossier contentieux attend votre décision${NBSP}: la mise en demeure partirait bien après la date prévue.`,
    );
    expect(english).toContain('waits for your decision: the formal notice would leave long after');
  });

  it('speaks English to who asks for it', async () => {
    const { summaries } = await setUp();

    const byHeader = await summaries('', { headers: { 'accept-language': 'en-GB,fr;q=0.8' } });
    const byQuery = await summaries('?language=en');

    expect(byHeader).toEqual(byQuery);
    expect(byQuery[1]).toBe(
      'First letter sent by e-mail to compta@menez.example because €18,640.80 was still due 4 days after the due date, with no dispute, promise or pause.',
    );
  });

  it('points to the proof of each thing that happened, and plans nothing after the end', async () => {
    const { post, get, chain } = await setUp();
    await post('/payments', { amount: 1_864_080, paidOn: '2026-06-26' });

    const { items } = await get('/history');

    expect(items.map(({ kind }: Entry) => kind)).toEqual([
      'invoice-received',
      'contact-made',
      'payment-received',
      'settled',
    ]);
    const proofs = (await chain()).map(({ sequence, hash, previousHash }) => ({
      sequence,
      hash,
      previousHash,
    }));
    expect(items.map(({ proof }: Entry) => proof)).toEqual(proofs);
  });
});

describe('GET /v1/invoices/{id}/proofs', () => {
  it('gives the chain as a list, page by page', async () => {
    const { get, chain } = await setUp();

    const first = await get('/proofs?limit=1');
    const second = await get(`/proofs?limit=1&cursor=${first.nextCursor}`);

    expect([...first.items, ...second.items]).toEqual(await chain());
    expect(second.nextCursor).toBeUndefined();
  });

  it('exports it as one proof a line', async () => {
    const { call, chain, url } = await setUp();

    const answer = await call('GET', `${url}/proofs`, {
      headers: { accept: 'application/x-ndjson' },
    });

    expect(answer.type).toBe('application/x-ndjson');
    const lines = answer.bytes.toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(await chain());
  });
});
