import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    coverage: { include: ['functions/domain/**'], reporter: ['text-summary'] },
    projects: [
      {
        test: {
          ...patience,
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/scenarios/**'],
        },
      },
      {
        test: {
          ...patience,
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts'],
          globalSetup: ['test/support/assembly.ts'],
        },
      },
    ],
  },
});
