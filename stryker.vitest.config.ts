import { defineConfig } from 'vitest/config';

// Mutants of the domain must be killed by the domain's own tests. Its modules hold no state: one worker serves all.
// Properties draw fewer cases here: what only the hundredth case would find is not worth an hour of mutants.
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts'],
    setupFiles: ['test/support/few-cases.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
});
