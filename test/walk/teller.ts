import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { EmbeddedRun } from '../support/embedded-run.ts';
import { invoiceBody } from '../support/requests.ts';
import { tellPayment } from '../support/tell-payment.ts';
import { payByMollie, payByQonto } from './pay-by.ts';
import { type Story, TOTAL } from './story.ts';

const Id = z.object({ id: z.string() });
const Held = z.object({ hold: Id });
const Detail = z.object({
  status: z.string(),
  balance: z.number(),
  steps: z.array(z.object({ contacts: z.array(z.object({ channel: z.string() })) })),
  execution: z.object({ arn: z.string(), status: z.string() }),
});
const Proofs = z.object({
  items: z.array(z.object({ kind: z.string(), reason: z.string().optional() })),
});
export type Detail = z.infer<typeof Detail>;

const LONGEST_WAIT_MS = 20_000;
const LOOK_MS = 20;

/** Tells one story to the running product, over HTTP, as an invoicing software, a bank and finance would. */
export function tellerOf(run: EmbeddedRun, story: Story) {
  const known = { invoiceId: '', holdId: '' };
  const path = () => `/v1/invoices/${known.invoiceId}`;

  const ask = async (method: string, url: string, body?: object) => {
    const { status, answer } = await run.call(method, url, body);
    if (status >= 300) throw new Error(`${method} ${url}: ${status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const act = (what: string, body: object) => ask('POST', `${path()}/${what}`, body);
  const detail = async (): Promise<Detail> => Detail.parse(await ask('GET', path()));

  /** A payment told by the bank, signed: of our own invoice by its id, or of one it only knows by number. */
  const pay = async (
    paidOn: string,
    amount = TOTAL,
    about: object = { invoiceId: known.invoiceId },
  ) => {
    const data = { ...about, amount, currency: 'EUR', paidOn, paymentId: `vir-${paidOn}` };
    const status = await tellPayment(run, { type: 'payment.received', data });
    if (status !== 200) throw new Error(`the bank was answered ${status}`);
  };

  const until = async (holds: (now: Detail) => boolean): Promise<Detail> => {
    for (const start = Date.now(); Date.now() - start < LONGEST_WAIT_MS; await wait(LOOK_MS)) {
      const now = await detail();
      if (holds(now)) return now;
    }
    return detail();
  };

  return {
    run,
    detail,
    pay,
    until,
    /** Through one of the other providers, as each of them tells it. */
    payBy: {
      mollie: (paidAt: string) => payByMollie(run, known.invoiceId, paidAt),
      qonto: () => payByQonto(run, story.number),
    },
    issue: async () => {
      const { number, dueOn = invoiceBody.dueOn } = story;
      const body = { ...invoiceBody, number, dueOn };
      known.invoiceId = Id.parse(await ask('POST', '/v1/invoices', body)).id;
    },
    hold: async (body: object) => {
      known.holdId = Held.parse(await act('holds', { by: 'Nadia', ...body })).hold.id;
    },
    release: (outcome: string) => act(`holds/${known.holdId}/release`, { outcome, by: 'Nadia' }),
    credit: (issuedOn: string, amount: number) =>
      act('credit-notes', { number: `A-${story.number}`, issuedOn, amount, by: 'Nadia' }),
    bounce: (paidOn: string, reversedOn: string) =>
      act(`payments/vir-${paidOn}/reversal`, { reversedOn, by: 'Nadia' }),
    /** Everything that left for the invoice, as moment and channel. */
    left: async (): Promise<readonly string[]> =>
      (await run.outbox())
        .filter(({ invoiceIds }) => invoiceIds.includes(known.invoiceId))
        .map(({ at, channel }) => `${at.replace(/\.\d+Z$/, 'Z')} ${channel}`),
    proofs: async (): Promise<readonly string[]> =>
      Proofs.parse(await ask('GET', `${path()}/proofs?limit=100`)).items.map(({ kind, reason }) =>
        [kind, reason].filter((word) => word !== undefined).join(' '),
      ),
  };
}
export type Teller = ReturnType<typeof tellerOf>;
