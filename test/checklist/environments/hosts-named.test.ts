import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const hosts = (text: string) => planOf(text).hosts?.map(({ environment, host, line }) => ({ environment, host, line }));

test('ssh with nothing behind it names a host for the environment of its section, in prose and in a block', () => {
  const prose = '## Production\n\nWork on `ssh deploy@web-01`.\n\n- [ ] a\n';
  expect(hosts(prose)).toEqual([{ environment: 'production', host: 'deploy@web-01', line: 3 }]);
  const block = '## Staging\n\n```bash\n$ ssh web-02  # the app server\npm2 list\n```\n';
  expect(hosts(block)).toEqual([{ environment: 'staging', host: 'web-02', line: 4 }]);
});

test('a command that is run over ssh names no place to work at, and words that stand for a host are none', () => {
  for (const text of ['ssh web-01 uptime', 'ssh user@host', 'ssh your-server', 'ssh $HOST', 'ssh <host>', 'ssh -V'])
    expect(hosts(`## Production\n\n\`\`\`bash\n${text}\n\`\`\`\n`), text).toBeUndefined();
});

test('the front matter names one host for its environment, or one for each', () => {
  const one = '---\nenvironment: production\nhost: deploy@web-01\n---\n\n# A\n\n- [ ] a\n';
  expect(hosts(one)).toEqual([{ environment: 'production', host: 'deploy@web-01', line: 3 }]);
  const each = '---\nhosts:\n  prod: deploy@web-01\n  uat: uat.example.net\n---\n\n# A\n\n- [ ] a\n';
  expect(hosts(each)).toEqual([
    { environment: 'production', host: 'deploy@web-01', line: 3 },
    { environment: 'uat', host: 'uat.example.net', line: 4 },
  ]);
  expect(planOf(each).notes).toEqual([]);
});

test('a table of environments with a column of hosts names them', () => {
  const table =
    '# A\n\n| Environment | Host |\n|---|---|\n| Staging | `web-02` |\n| Production | see wiki |\n\n- [ ] a\n';
  expect(hosts(table)).toEqual([{ environment: 'staging', host: 'web-02', line: 5 }]);
});
