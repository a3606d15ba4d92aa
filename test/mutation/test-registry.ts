import { expect } from 'vitest';

/** One test of a file, ready to run as often as wanted. */
export type DomainTest = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Throws if the test fails. */
  readonly run: () => void;
};

type Body = (...values: readonly unknown[]) => void;

/**
 * Stands in for vitest while test files are loaded: keeps their tests instead of running them. It knows what the
 * domain's tests use, which have nothing to wait for; the expectations are vitest's own.
 */
export class TestRegistry {
  readonly tests: DomainTest[] = [];
  private file = '';
  private titles: readonly string[] = [];
  private afterEach: (() => void)[] = [];

  /** What a test file gets for `import … from 'vitest'`. */
  readonly vitest = {
    expect,
    describe: (title: string, body: () => void) => {
      const { titles } = this;
      this.titles = [...titles, title];
      body();
      this.titles = titles;
    },
    it: Object.assign((title: string, body: Body) => this.add(title, body, []), {
      each: (cases: readonly unknown[]) => (title: string, body: Body) => {
        for (const [index, one] of cases.entries()) {
          this.add(`${title} (${index + 1})`, body, Array.isArray(one) ? one : [one]);
        }
      },
    }),
    afterEach: (body: () => void) => {
      this.afterEach.push(body);
    },
  };

  /** The tests that come from now on are of this file. */
  open(file: string): void {
    this.file = file;
    this.afterEach = [];
  }

  private add(title: string, body: Body, values: readonly unknown[]): void {
    const { file, afterEach } = this;
    const name = [...this.titles, title].join(' ');
    const run = () => {
      try {
        body(...values);
      } finally {
        for (const restore of afterEach) restore();
      }
    };
    this.tests.push({ id: `${file}#${name}`, name, file, run });
  }
}
