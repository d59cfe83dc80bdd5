import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';
import { SecondGoes } from './test/support/second-goes.ts';

const parts = 'test/**/*.test.{ts,tsx}';
const walks = 'test/e2e/**/*.test.ts';
/** The rooms that run real programs, and the screens in a terminal of their own: what they find can depend on how long a machine stood still. */
const outside = ['test/{database,host,server,shell,signing}/**/*.test.ts', 'test/ui/mount.test.ts'];
/** The rooms that touch nothing outside of themselves: their tests can share a process, which saves each file the start of one. */
const pure = 'test/{checklist,effects,patterns,plan,secrets,session,steps,walk}/**/*.test.ts';

/** More files at once than there are processors: much of a test is waiting, for programs, keys and screens. */
const atOnce = (share: number, least: number) => Math.max(least, Math.round(availableParallelism() * share));

export default defineConfig({
  test: {
    // What is fast on an idle machine takes long on one that does twenty other things: a test that is too slow says so itself.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Ink turns its interactive parts off where CI is set; the terminal tests are about those parts.
    // The claims of one test must not keep another from its checklist, nor anybody else on this machine.
    env: { CI: 'false', DEPLOY_ASSIST_LOCKS: '/nowhere' },
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new SecondGoes()],
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: [parts],
          exclude: [walks, pure, ...outside],
          maxWorkers: atOnce(1.5, 2),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'outside',
          include: outside,
          retry: 1,
          maxWorkers: atOnce(1.5, 2),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: [pure],
          isolate: false,
          setupFiles: ['test/support/tidy-each-file.ts'],
          maxWorkers: atOnce(1.5, 2),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Whole walks in a real terminal type at a person's speed: long, and nine tenths of it waiting. They come after everything else, and not so many
        // at once that keys arrive together.
        test: {
          name: 'walks',
          include: [walks],
          testTimeout: 900_000,
          retry: 1,
          maxWorkers: atOnce(2, 3),
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
