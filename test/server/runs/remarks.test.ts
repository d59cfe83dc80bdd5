import { expect, test } from 'vitest';
import { remarksOn } from '../../../src/server/runs/remarks.ts';

test('an ERROR line of psql is told although psql ended well', () => {
  const output = 'BEGIN\nERROR:  relation "orders" does not exist\nROLLBACK\n';
  expect(remarksOn({ commands: 'psql -f change.sql', output, pty: 'node-pty', succeeded: true }).join()).toContain(
    'ERROR lines',
  );
  expect(remarksOn({ commands: 'cat change.log', output, pty: 'node-pty', succeeded: true })).toEqual([]);
});

test('of a psql that failed nobody says that it ended without failing', () => {
  const output = 'psql:change.sql:5: ERROR:  column "priority" contains null values\n';
  expect(remarksOn({ commands: 'psql -f change.sql', output, pty: 'node-pty', succeeded: false })).toEqual([]);
});

test('that a command ran without a terminal is told, whatever it printed', () => {
  expect(remarksOn({ commands: 'make', output: '', pty: 'none', succeeded: false }).join()).toContain(
    'without a terminal',
  );
  expect(remarksOn({ commands: 'make', output: '', pty: 'script', succeeded: true })).toEqual([]);
});

test('an expectation that a followed log met may be met by an old line', () => {
  const printed = { output: 'Server ready', pty: 'node-pty', succeeded: false } as const;
  const commands = 'tail -n 50 -f app.log | grep ready';
  expect(remarksOn({ ...printed, commands, met: true }).join()).toContain('look whether the line');
  expect(remarksOn({ ...printed, commands, met: false })).toEqual([]);
  expect(remarksOn({ ...printed, commands: 'tail -n 50 app.log', met: true })).toEqual([]);
});
