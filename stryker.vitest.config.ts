import { defineConfig } from 'vitest/config';

// Mutants of the domain must be killed by the domain's own tests.
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], testTimeout: 30_000 },
});
