import { GENESIS } from '#domain/proof.ts';
import { hashOf } from '../../functions/records/seal-proof.ts';
import { INVOICE_ID } from '../../test/support/invoice.ts';
import { sendCases } from './cases.ts';
import { outcomeOf } from './outcome.ts';
import { randomFrom } from './random.ts';
import type { BoardRow } from './row.ts';
import { runStep } from './run-step.ts';
import { openWorld, type World } from './world.ts';

const RUNS = 400;

class ThrottlingError extends Error {
  override readonly name = 'ThrottlingException';
}

/** DynamoDB refuses one call in five: no proof is lost, and the chain is whole in the table. */
export async function busyStore(seed: number): Promise<BoardRow> {
  const random = randomFrom(seed);
  let [lostProofs, broken, most] = [0, 0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const one = sendCases[run % sendCases.length];
    if (!one) continue;
    const refuse = (_place: number, what: string) => {
      if (!what.endsWith('send') && random() < 0.2) throw new ThrottlingError();
    };
    const world = await openWorld({ ...one, hooks: { before: refuse } });
    await runStep(world, one.step);
    // The next look at the invoice, by whoever it is, copies what is still only in the item.
    const { records } = world.ledger.plain;
    const invoice = await records.read(INVOICE_ID);
    const { proofs } = invoice;
    const chain = await records.chainOf(invoice);
    lostProofs += proofs.sequence - chain.length;
    broken += isWhole(chain, proofs.head) ? 0 : 1;
    most = Math.max(most, (await outcomeOf(world, one.step)).most);
  }
  return {
    name: 'DynamoDB throttles 20 % of calls',
    runs: RUNS,
    result: `proofs lost ${lostProofs}, chains broken ${broken}, letters per step and channel ≤ ${most}`,
    isMet: lostProofs === 0 && broken === 0 && most === 1,
  };
}

type Chain = Awaited<ReturnType<World['ledger']['plain']['records']['chainOf']>>;

const isWhole = (chain: Chain, head: string): boolean =>
  chain.at(-1)?.hash === head &&
  chain.every(({ hash, ...rest }, index) => {
    const previous = chain[index - 1]?.hash ?? GENESIS;
    return rest.sequence === index + 1 && rest.previousHash === previous && hashOf(rest) === hash;
  });
