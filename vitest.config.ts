import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Ink turns its interactive parts off where CI is set; the terminal tests are about those parts.
    env: { CI: 'false' },
  },
});
