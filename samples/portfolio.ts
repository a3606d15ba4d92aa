import { invoiceIdOf } from '#adapters/invoice-id-of.ts';
import { inParis } from './acts.ts';
import { creditors } from './creditors.ts';
import { ending } from './stories/ending.ts';
import { gentle } from './stories/gentle.ts';
import { inRelance } from './stories/in-relance.ts';
import { inTime } from './stories/in-time.ts';
import { onHold } from './stories/on-hold.ts';
import { onPaper } from './stories/on-paper.ts';
import { settled } from './stories/settled.ts';
import type { Story } from './story.ts';

const startOn = '2026-09-21';
const start = inParis(`${startOn} 08:00`);

const stories = [inTime, inRelance, onHold, onPaper, gentle, ending, settled].flat();

/** Invoices older than the story are handed over on its first morning; the others on the day they are issued. */
function actionsOf({ invoice, acts }: Story) {
  const path = `/v1/invoices/${invoiceIdOf(invoice.creditorId, invoice.number)}`;
  return [
    {
      at: invoice.issuedOn < startOn ? start : inParis(`${invoice.issuedOn} 08:30`),
      kind: 'invoice',
      method: 'POST',
      path: '/v1/invoices',
      body: invoice,
    },
    ...acts.map(({ at, kind, path: act, body }) => ({
      at,
      kind,
      method: 'POST',
      path: `${path}/${act}`,
      body,
    })),
  ];
}

/** Two creditors, their invoices and what happened, in order of time. */
export const portfolio = {
  clock: start,
  creditors,
  actions: stories.flatMap(actionsOf).toSorted((a, b) => a.at.localeCompare(b.at)),
};
