import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type DomainTests, domainTestsIn } from './domain-tests.ts';
import type { DomainTest } from './test-registry.ts';

/** What Stryker's instrumented code reads and writes beside the code itself. */
type Instruments = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
};

declare global {
  var __stryker__: Instruments | undefined;
}

/** Runs the domain's tests against its mutants in one process: a mutant costs its tests, not a start of vitest. */
class DomainTestRunner implements TestRunner {
  static readonly inject = [] as const;
  private loading: Promise<DomainTests> | undefined;

  /** Everything is loaded anew for each mutant. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    await this.bundled();
  }

  async dryRun(): Promise<DryRunResult> {
    const domain = await this.bundled();
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
    const instruments: Instruments = { mutantCoverage };
    globalThis.__stryker__ = instruments;
    const tests = domain().map((test) => {
      instruments.currentTestId = test.id;
      return resultOf(test);
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter, disableBail } = options;
    const domain = await this.bundled();
    const instruments: Instruments = { hitCount: 0, hitLimit };
    globalThis.__stryker__ = instruments;
    if (mutantActivation === 'static') instruments.activeMutant = activeMutant.id;
    const covering = testsIn(domain, testFilter);
    instruments.activeMutant = activeMutant.id;
    const tests: TestResult[] = [];
    for (const test of covering) {
      const result = resultOf(test);
      tests.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    const tooLong = determineHitLimitReached(instruments.hitCount, hitLimit);
    return toMutantRunResult(tooLong ?? { status: DryRunStatus.Complete, tests });
  }

  private bundled(): Promise<DomainTests> {
    this.loading ??= domainTestsIn(process.cwd());
    return this.loading;
  }
}

/** All tests where no filter says which of them come upon the mutant. */
function testsIn(domain: DomainTests, testFilter: readonly string[] | undefined) {
  if (!testFilter) return domain();
  const wanted = new Set(testFilter);
  const files = new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))));
  return domain(files).filter(({ id }) => wanted.has(id));
}

function resultOf({ id, name, file, run }: DomainTest): TestResult {
  const startedAt = performance.now();
  const common = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - startedAt });
  try {
    run();
    return { ...common(), status: TestStatus.Success };
  } catch (error) {
    return { ...common(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'domain', DomainTestRunner),
];
