import { defineConfig } from 'vitest/config';

const parts = 'test/**/*.test.{ts,tsx}';
const walks = 'test/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Ink turns its interactive parts off where CI is set; the terminal tests are about those parts.
    // The claims of one test must not keep another from its checklist, nor anybody else on this machine.
    env: { CI: 'false', DEPLOY_ASSIST_LOCKS: '/nowhere' },
    projects: [
      { extends: true, test: { name: 'parts', include: [parts], exclude: [walks], sequence: { groupOrder: 0 } } },
      {
        extends: true,
        // Whole walks in a real terminal type at a person's speed: long, and mostly waiting. They come after everything else.
        test: { name: 'walks', include: [walks], testTimeout: 420_000, maxWorkers: 4, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
