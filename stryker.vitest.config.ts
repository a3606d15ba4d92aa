import { defineConfig } from 'vitest/config';

// Mutants of the domain must be killed by the domain's own tests. Its modules hold no state: one worker serves all.
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], testTimeout: 30_000, isolate: false },
});
