import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of the test files: those that take minutes begin first, so that none of them is left over at the end with nothing to run beside
 * it. A fresh clone has no record of how long they took, by which vitest would order them.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

const long = [
  'e2e/seed-002.test',
  'e2e/seed-004',
  'e2e/seed-001',
  'e2e/seed-002-ssh',
  'e2e/seed-002-back',
  'e2e/seed-003',
  'e2e/seed-000',
  'e2e/output',
  'e2e/full-screen',
  'e2e/demo',
  'e2e/postgres-migration',
  'e2e/terminal',
  'e2e/kill-schedules',
  'record/tamper-bytes',
  'checklist/bounded-time',
  'shell/far',
  'checklist/coverage',
  'ui/mount',
  'support/postgres',
];

function rank({ moduleId }: TestSpecification): number {
  const at = long.findIndex((name) => moduleId.includes(`/test/${name}`));
  return at < 0 ? long.length : at;
}
