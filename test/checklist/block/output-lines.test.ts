import { describe, expect, test } from 'vitest';
import { isCronJob, isOutput } from '../../../src/checklist/block/output-lines.ts';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { planOf } from '../plan-of.ts';
import { rawBlock } from './raw-block.ts';

describe('what a program printed', () => {
  test.each([
    'NAME  READY   STATUS',
    'web-1   1/1     Running',
    'deployment.apps/web scaled',
    'pod "web-1" deleted',
    'bash: gre: command not found...',
    '{"level":"warn","msg":"slow"}',
    'error: no objects passed to scale',
    'npm WARN deprecated a@1',
    'added 12 packages in 3s',
    'nothing to commit, working tree clean',
    'CREATE TABLE',
    '(3 rows)',
    'HTTP/2 200',
    '2026-01-31T00:00:00Z started',
  ])('%s', (text) => {
    expect(isOutput(text)).toBe(true);
  });

  test.each([
    'kubectl get   pods   -o wide',
    'git status',
    'ls   -la   /tmp',
    'cp    -r   src/    dst/',
    './run  a   b',
    'mytool  alpha   beta   gamma',
    'chmod  600  key',
    'echo "error: none"',
    'export A=1',
    'date',
  ])('is not %s', (text) => {
    expect(isOutput(text)).toBe(false);
  });

  test('is no command of its block, and makes all of it doubtful', () => {
    const text =
      'kubectl rollout restart deploy/web\ndeployment.apps/web restarted\nkubectl get pods\nweb-1   1/1     Running   0   4s';
    const reading = readBlock(rawBlock('bash', text));
    expect(reading.commands.map((command) => command.text)).toEqual([
      'kubectl rollout restart deploy/web',
      'kubectl get pods',
    ]);
    expect(reading).toMatchObject({
      confidence: 'C',
      why: expect.stringContaining('2 of 4 lines are what a program printed'),
    });
    expect(reading.notes.map((note) => note.line)).toEqual([12, 14]);
  });
});

describe('jobs of cron', () => {
  test.each([
    '0 3 1 * * certbot renew',
    '*/5 * * * * /usr/bin/x',
    '@daily backup',
    '0 0 * * MON-FRI cd /x && y',
    '0 3 * * * root /usr/bin/backup',
  ])('%s', (text) => {
    expect(isCronJob(text)).toBe(true);
  });

  test.each(['1 2 3 4 5', 'sleep 3', './a 1 2 3 4 5', '@here deploy', '* * *'])('are not %s', (text) => {
    expect(isCronJob(text)).toBe(false);
  });

  test('are entered by hand behind the command that opens the table, and never run', () => {
    const plan = planOf('# Go\n\n```bash\n# Renew it by night\nsudo crontab -e\n0 3 1 * * certbot renew\n```\n');
    expect(plan.blocks[0]?.commands.map((command) => command.text)).toEqual(['sudo crontab -e']);
    expect(plan.steps[0]?.items.map(({ kind, line }) => [kind, line])).toEqual([
      ['command', 5],
      ['check', 6],
    ]);
    const table = planOf('# Go\n\n```bash\n0 3 1 * * certbot renew\n@daily /usr/bin/backup\n```\n');
    expect(table.blocks[0]).toMatchObject({ reads: 'config', confidence: 'D', commands: [] });
  });
});
