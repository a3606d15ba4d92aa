import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: { include: ['functions/domain/**'], reporter: ['text-summary'] },
  },
});
