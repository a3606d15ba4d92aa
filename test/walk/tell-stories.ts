import type { EmbeddedRun } from '../support/embedded-run.ts';
import { creditorBody } from '../support/requests.ts';
import type { Story } from './story.ts';
import { type Detail, type Teller, tellerOf } from './teller.ts';

/** How one story ended, beside how it should have: `mistakes` is empty when they are the same. */
export type Told = {
  readonly name: string;
  readonly end: string;
  readonly left: readonly string[];
  readonly mistakes: readonly string[];
};

const ENDS = new Set(['settled', 'cancelled', 'handed-over']);
const hasEndedWell = ({ status, execution }: Detail): boolean =>
  !ENDS.has(status) || execution.status === 'SUCCEEDED';

/** Tells all stories on the run's one clock, act by act in the order of their time, and says how each ended. */
export async function tellStories(run: EmbeddedRun, stories: readonly Story[]): Promise<Told[]> {
  await run.call('PUT', '/v1/creditors/lanvaux', creditorBody);
  const told = stories.map((story) => ({ story, teller: tellerOf(run, story) }));
  for (const { story, teller } of told) if (!story.isIssuedLater) await teller.issue();

  const acts = told.flatMap(({ story, teller }) => story.acts.map((act) => ({ act, teller })));
  const days = Map.groupBy(acts, ({ act }) => act.at);
  for (const [at, ofDay] of [...days].toSorted(([a], [b]) => a.localeCompare(b))) {
    await run.advanceTo(at);
    for (const { act, teller } of ofDay) await act.do(teller);
  }
  return Promise.all(told.map(({ story, teller }) => howItEnded(story, teller)));
}

async function howItEnded({ name, end }: Story, teller: Teller): Promise<Told> {
  const { status, balance, execution } = await teller.until(hasEndedWell);
  const [left, proofs] = [await teller.left(), await teller.proofs()];
  const cycle = Number(execution.arn.split('-').at(-1));
  const missing = (end.proofs ?? []).filter((proof) => !proofs.includes(proof));
  const said = (value: object) => JSON.stringify(value);
  const [is, should] = [
    said({ status, balance, cycle, execution: execution.status }),
    said({ status: end.status, balance: end.balance, cycle: end.cycle, execution: 'SUCCEEDED' }),
  ];
  return {
    name,
    left,
    end: `${status}, ${balance / 100} EUR owed, in cycle ${cycle}`,
    mistakes: [
      ...(is === should ? [] : [`ended as ${is} instead of ${should}`]),
      ...(said(left) === said(end.left) ? [] : [`left ${said(left)} instead of ${said(end.left)}`]),
      ...missing.map((proof) => `no proof "${proof}"`),
    ],
  };
}
