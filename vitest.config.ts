import { defineConfig } from 'vitest/config';
import { chromiumPath } from './test/support/chromium.ts';

/** Tests of the synthesised product: the stack is made once for all of them. */
const ASSEMBLED = ['test/scenarios/**/*.test.ts', 'test/assembly/**/*.test.ts'];

/** The console, walked through in a browser. */
const BROWSER = ['test/browser/**/*.test.ts'];

const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

const hasBrowser = chromiumPath() !== undefined;
if (!hasBrowser) {
  process.stdout.write(
    'No Chromium here (CHROMIUM_PATH says where one is): the console is not walked through.\n',
  );
}

export default defineConfig({
  test: {
    maxWorkers: '100%',
    coverage: {
      include: ['functions/domain/**'],
      reporter: ['text-summary'],
      thresholds: { 100: true },
    },
    projects: [
      {
        test: {
          ...patience,
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...ASSEMBLED, ...BROWSER],
        },
      },
      {
        test: {
          ...patience,
          name: 'assembled',
          include: ASSEMBLED,
          globalSetup: ['test/support/assembly.ts'],
        },
      },
      ...(hasBrowser
        ? [
            {
              test: {
                ...patience,
                name: 'browser',
                include: BROWSER,
                globalSetup: ['test/support/assembly.ts'],
              },
            },
          ]
        : []),
    ],
  },
});
