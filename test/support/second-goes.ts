import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Says at the end of a run, in lines of their own, which tests failed at first and passed on their second go, and why they had failed. */
export class SecondGoes implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const again = modules.flatMap(({ children }) => [...children.allTests('passed')].filter(wentTwice));
    if (again.length > 0) console.error(['', ...again.map(line), ''].join('\n'));
  }
}

function wentTwice(test: TestCase): boolean {
  return (test.diagnostic()?.retryCount ?? 0) > 0;
}

function line(test: TestCase): string {
  const why = test.result().errors?.[0]?.message ?? 'it said nothing';
  return `needed a second go: ${test.module.relativeModuleId} > ${test.fullName}\n  at first: ${why.replaceAll('\n', '\n  ')}`;
}
