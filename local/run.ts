import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Place } from './assembly/place.ts';
import { readProject } from './assembly/project.ts';
import { synthesize } from './assembly/synthesize.ts';
import { openAws } from './aws.ts';
import { openClock } from './clock.ts';
import { openLocalDatabase } from './database.ts';
import type { Environment } from './environment.ts';
import { loadPortfolio } from './load-portfolio.ts';
import { movedPortfolio, weeksUntil } from './moved-portfolio.ts';
import { type Portfolio, readPortfolio } from './portfolio.ts';
import { openProgress } from './progress.ts';
import { openServers } from './servers.ts';
import { type ClockControl, clockControl } from './time/clock-control.ts';
import { openScheduler } from './time/schedules.ts';

export type LocalOptions = {
  readonly projectDirectory: string;
  /** The wire protocols are on the port after it. */
  readonly port: number;
  readonly dataDirectory: string;
  /** Where a clock that was never started begins, and the samples' story ends; without it, the real time. */
  readonly startAt?: number;
  readonly withSamples: boolean;
  readonly environment: Environment;
  /** An assembly that is there already; without it, a fresh one is made from the project. */
  readonly assemblyDirectory?: string;
};

export type LocalRun = {
  readonly baseUrl: string;
  readonly wireUrl: string;
  readonly clock: ClockControl;
  readonly close: () => Promise<void>;
};

/** How often real time is looked at. */
const tickMs = 100;

/** Starts everything on loopback and resolves when it is ready. */
export async function startLocal(options: LocalOptions): Promise<LocalRun> {
  const { dataDirectory, environment, startAt } = options;
  const place = placeOf(options.port);
  const database = openLocalDatabase(dataDirectory);
  const project = await readProject(await assemblyOf(options), place);
  const now = startAt ?? Date.now();
  const samples = options.withSamples ? await samplesUntil(now, options, database) : undefined;
  const begin = samples?.clock === undefined ? startAt : Date.parse(samples.clock);
  const clock = openClock({ database, ...(begin === undefined ? {} : { startAt: begin }) });
  const aws = await openAws({ project, place, database, dataDirectory, clock, environment });
  const scheduler = openScheduler(database, project.schedules, clock, aws.lambda.invoke);
  const time = clockControl({ clock, scheduler, ...aws });
  const servers = await openServers({ options, project, aws, clock, time });

  // Functions that go on with what the last process left need the servers.
  aws.engine.resume();
  const ticker = setInterval(time.tick, tickMs);
  if (samples !== undefined) {
    await loadPortfolio(samples, place.apiUrl, time, openProgress(database, 'portfolio'));
    await time.advanceTo(now);
  }
  const close = async () => {
    clearInterval(ticker);
    await servers.close();
    await aws.close();
    database.close();
  };
  return { baseUrl: place.apiUrl, wireUrl: place.wireUrl, clock: time, close };
}

/** The sample's story, told so that it ends in the week before now; one that was begun goes on in its own weeks. */
async function samplesUntil(
  now: number,
  { projectDirectory }: LocalOptions,
  database: DatabaseSync,
): Promise<Portfolio | undefined> {
  const portfolio = await readPortfolio(projectDirectory);
  if (portfolio === undefined) return undefined;
  const weeks = openProgress(database, 'portfolio weeks');
  if (openProgress(database, 'portfolio').get() === 0) weeks.set(weeksUntil(portfolio, now));
  return movedPortfolio(portfolio, weeks.get());
}

function placeOf(port: number): Place {
  return { apiUrl: `http://127.0.0.1:${port}`, wireUrl: `http://127.0.0.1:${port + 1}` };
}

async function assemblyOf(options: LocalOptions): Promise<string> {
  if (options.assemblyDirectory !== undefined) return options.assemblyDirectory;
  const directory = join(options.dataDirectory, 'cdk.out');
  await synthesize(options.projectDirectory, directory, options.environment.inherited);
  return directory;
}
