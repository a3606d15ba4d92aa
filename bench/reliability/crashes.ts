import { type SendCase, sendCases } from './cases.ts';
import { KilledError } from './gate.ts';
import { outcomeOf } from './outcome.ts';
import type { BoardRow } from './row.ts';
import { runStep } from './run-step.ts';
import { openWorld } from './world.ts';

type Side = 'before' | 'after';

/** The process is killed before and after each I/O of a send, on every channel; then retry, redrive, sweep. */
export async function crashes(): Promise<BoardRow> {
  let [runs, most, lost, hidden, doubts] = [0, 0, 0, 0, 0];
  for (const one of sendCases) {
    const { places, served } = await cleanRun(one);
    for (let place = 1; place <= places; place += 1) {
      for (const side of ['before', 'after'] as const) {
        const outcome = await crashAt(one, place, side);
        runs += 1;
        most = Math.max(most, outcome.most);
        lost += outcome.lost + served - outcome.served;
        hidden += outcome.hidden;
        doubts += outcome.doubts;
      }
    }
  }
  return {
    name: 'crash before and after each I/O, every channel',
    runs,
    result: `letters per step and channel ≤ ${most}, lost ${lost}, in doubt ${doubts}, not shown ${hidden}`,
    isMet: most === 1 && lost === 0 && hidden === 0,
  };
}

async function cleanRun(one: SendCase) {
  const world = await openWorld(one);
  await runStep(world, one.step);
  const { served } = await outcomeOf(world, one.step);
  return { places: world.gate.places(), served };
}

async function crashAt(one: SendCase, place: number, side: Side) {
  const kill = (now: number) => {
    if (now === place) throw new KilledError();
  };
  const world = await openWorld({ ...one, hooks: { [side]: kill } });
  await runStep(world, one.step);
  // A redrive and a sweep enter the step again: it must find all done.
  await world.wait(3600);
  await runStep(world, one.step);
  return outcomeOf(world, one.step);
}
