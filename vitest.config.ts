import { defineConfig } from 'vitest/config';

/** Tests of the synthesised product: the stack is made once for all of them. */
const ASSEMBLED = ['test/scenarios/**/*.test.ts', 'test/assembly/**/*.test.ts'];

const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    coverage: { include: ['functions/domain/**'], reporter: ['text-summary'] },
    projects: [
      {
        test: {
          ...patience,
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ASSEMBLED,
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
    ],
  },
});
