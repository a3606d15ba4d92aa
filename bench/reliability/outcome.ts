import type { LetterStep } from '../../functions/sending/letter-facts-of.ts';
import { INVOICE_ID } from '../../test/support/invoice.ts';
import type { World } from './world.ts';

export type Outcome = {
  /** Planned contacts that stand. */
  readonly served: number;
  /** Most letters of one step by one channel. */
  readonly most: number;
  /** Contacts claimed that neither left nor are shown as a doubt. */
  readonly lost: number;
  /** Claims whose fate is unknown, not shown to anybody. */
  readonly hidden: number;
  /** Doubts shown to a person. */
  readonly doubts: number;
};

/** What became of the contacts of a step: what left, what is lost, what is in doubt and shown. */
export async function outcomeOf({ ledger, service }: World, step: LetterStep): Promise<Outcome> {
  const { contacts } = await ledger.plain.records.read(INVOICE_ID);
  const tasks = ledger.plain.tasks.all();
  const counts = Map.groupBy(service.left, (letter) => `${letter.step} ${letter.channel}`);
  const didLeave = (claimId: string) => service.left.some((letter) => letter.claimId === claimId);
  const isTask = (claimId: string) => tasks.some(({ id }) => id === `${INVOICE_ID}.${claimId}`);
  const isShown = (claimId: string) =>
    tasks.some(({ id, kind }) => kind === 'doubt' && id === `${INVOICE_ID}.${claimId}.doubt`);
  const standing = contacts.filter((one) => one.step === step && one.state !== 'failed');
  const open = standing.filter(({ state }) => state === 'claimed');
  return {
    served: new Set(standing.map(({ serves }) => serves)).size,
    most: Math.max(0, ...[...counts.values()].map(({ length }) => length)),
    lost: standing.filter(
      ({ claimId, channel, inDoubt }) =>
        !inDoubt && !(channel === 'call' ? isTask(claimId) : didLeave(claimId)),
    ).length,
    hidden: open.filter(({ claimId, inDoubt }) => !inDoubt || !isShown(claimId)).length,
    doubts: open.filter(({ inDoubt }) => inDoubt).length,
  };
}
