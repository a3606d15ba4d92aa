import type { Portfolio } from './portfolio.ts';
import type { Progress } from './progress.ts';
import type { ClockControl } from './time/clock-control.ts';

type Step = {
  readonly at?: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
};

/** Tells the sample's story through the API, once: each act on its day. A start that was cut short goes on where it stood. */
export async function loadPortfolio(
  { creditors, actions }: Portfolio,
  baseUrl: string,
  clock: ClockControl,
  progress: Progress,
): Promise<void> {
  const steps: readonly Step[] = [
    ...creditors.map(({ id, ...body }) => ({ method: 'PUT', path: `/v1/creditors/${id}`, body })),
    ...actions,
  ];
  for (let done = progress.get(); done < steps.length; done += 1) {
    const step = steps[done];
    if (step === undefined) break;
    if (step.at !== undefined) await clock.advanceTo(Date.parse(step.at));
    await take(step, baseUrl);
    progress.set(done + 1);
  }
  await clock.settle();
}

async function take({ method, path, body }: Step, baseUrl: string): Promise<void> {
  const response = await fetch(new URL(path, baseUrl), {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`The sample ${method} ${path} was refused: ${answer}`);
}
