import type { Invoice } from '#domain/invoice.ts';
import { recordPayment } from '#domain/record-payment.ts';
import { aPayment, INVOICE_ID } from '../../test/support/invoice.ts';
import { type SendCase, sendCases } from './cases.ts';
import type { BoardRow } from './row.ts';
import { runStep } from './run-step.ts';
import { openWorld, type World } from './world.ts';

/** The payment is committed before and after each I/O of a send: no letter may be claimed after it. */
export async function payments(): Promise<BoardRow> {
  let [runs, late] = [0, 0];
  for (const one of sendCases) {
    const clean = await openWorld(one);
    await runStep(clean, one.step);
    for (let place = 1; place <= clean.gate.places(); place += 1) {
      for (const side of ['before', 'after'] as const) {
        late += await claimedAfterPayment(one, place, side);
        runs += 1;
      }
    }
  }
  return {
    name: 'payment at every point around a send',
    runs,
    result: `letters claimed after the payment's commit ${late}`,
    isMet: late === 0,
  };
}

async function claimedAfterPayment(
  one: SendCase,
  place: number,
  side: 'before' | 'after',
): Promise<number> {
  let [late, isPaid] = [0, false];
  let known = new Set((one.invoice?.contacts ?? []).map(({ claimId }) => claimId));
  const told = ({ contacts }: Invoice) => {
    const claims = new Set(contacts.map(({ claimId }) => claimId));
    if (isPaid) late += [...claims].filter((claim) => !known.has(claim)).length;
    known = claims;
  };
  const world: World = await openWorld({
    ...one,
    told,
    hooks: {
      [side]: async (now: number) => {
        if (now !== place) return;
        await world.ledger.plain.records.change(INVOICE_ID, (paid) =>
          recordPayment(paid, aPayment()),
        );
        isPaid = true;
      },
    },
  });
  await runStep(world, one.step);
  return late;
}
