import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const logins = (text: string) =>
  planOf(text).logins?.map(({ line, until, name, host }) => [line, until, name, host] as const);

describe('the logins of a checklist', () => {
  test.each([
    ['ssh deploy@web-01', 'deploy@web-01', 'deploy@web-01'],
    ['ssh -p 2222 -l ann web-01', 'web-01', 'ssh://ann@web-01:2222'],
    ['ssh -J bastion web-01', 'web-01', null],
    ['ssh deploy@<host>', 'deploy@<host>', null],
    ['ssh user@host', 'user@host', null],
    ['docker exec -it web sh', 'docker web', null],
    ['kubectl exec -it web-0 -- bash', 'kubectl web-0', null],
    ['sudo -i', 'root on this host', null],
    ['sudo su - shop', 'shop on this host', null],
    ['vagrant ssh', 'vagrant ssh', null],
    ['machinectl shell web', 'machinectl shell web', null],
  ])('hold %s, by a name and by what ssh is told', (command, name, host) => {
    const text = `# Deploy\n\n## 1. Go there\n\n${block(command)}\n## 2. Bake\n\n${block('./bake.sh')}`;
    expect(logins(text)).toEqual([[6, null, name, host]]);
  });

  test.each(['ssh web-01 uptime', 'tmux', 'newgrp docker', 'bash', 'poetry shell', 'docker exec web ls'])(
    'do not hold %s',
    (command) => {
      expect(logins(`# Deploy\n\n${block(command)}\n${block('./bake.sh')}`)).toBeUndefined();
    },
  );

  test('hold none that nothing stands behind', () => {
    expect(logins(`# Deploy\n\n${block('./bake.sh')}\n${block('ssh web-01')}`)).toBeUndefined();
  });

  test.each([
    ['exit', `${block('./bake.sh', 'exit')}\n${block('git tag v1')}`, 9],
    ['a sentence', `${block('./bake.sh')}\nOn your own machine:\n\n${block('git tag v1')}`, 10],
    ['a comment', block('./bake.sh', '# Back on your machine', 'git tag v1'), 8],
    ['another host', `${block('./bake.sh')}\n${block('ssh web-02', './bake.sh')}`, 11],
  ])('end with %s', (_what, behind, until) => {
    expect(logins(`# Deploy\n\n${block('ssh web-01')}\n${behind}`)?.[0]).toEqual([4, until, 'web-01', 'web-01']);
  });

  test('stand in the text of tasks too, go past chapters, and lie within each other', () => {
    const text = `# Deploy\n\n1. \`ssh web-01\`\n2. \`sudo -i\`\n3. \`./bake.sh --all\`\n\n# Afterwards\n\n${block('exit', './serve.sh')}`;
    expect(logins(text)).toEqual([
      [3, null, 'web-01', 'web-01'],
      [4, 10, 'root on this host', null],
    ]);
  });
});
