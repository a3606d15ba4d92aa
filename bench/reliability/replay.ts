import type { ProviderEvent } from '#domain/record-provider-event.ts';
import { INVOICE_ID } from '../../test/support/invoice.ts';
import { sendCases } from './cases.ts';
import type { BoardRow } from './row.ts';
import { runStep } from './run-step.ts';
import { openWorld, type World } from './world.ts';

/** Times each history is told and run again. */
const REPEATS = 25;

/** What happened is run and told again, states, retries and provider's events alike: nothing leaves. */
export async function replay(): Promise<BoardRow> {
  let [runs, sends] = [0, 0];
  for (const one of sendCases) {
    const world = await openWorld(one);
    await runStep(world, one.step);
    await world.wait(60);
    const before = world.service.left.length;
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      await world.take(one.step, one.startAt);
      await world.hear(INVOICE_ID, eventsAgain(world));
      await runStep(world, one.step);
      runs += 1;
    }
    sends += world.service.left.length - before;
  }
  return {
    name: 'every send replayed: states, retries, events',
    runs,
    result: `sends ${sends}`,
    isMet: sends === 0,
  };
}

const eventsAgain = ({ service, now }: World) =>
  service.left.map(({ claimId }, index) => {
    const providerId = `message-${index + 1}`;
    const event: ProviderEvent = {
      kind: 'sent',
      eventId: `sent:${providerId}`,
      claimId,
      providerId,
      at: now(),
      isPermanent: false,
    };
    return { event, body: '' };
  });
