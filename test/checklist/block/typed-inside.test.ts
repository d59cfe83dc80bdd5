import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const block = (text: string, lang = 'bash') => `\`\`\`${lang}\n${text}\n\`\`\`\n`;

/** What runs, with its class. */
function classesOf(markdown: string): [string, string][] {
  return planOf(markdown).steps.flatMap((step) =>
    step.items.flatMap((item): [string, string][] =>
      item.kind === 'command'
        ? [
            [
              item.data.confidence,
              [...item.data.commands, ...(item.data.client ? [item.data.client.open] : [])]
                .map(({ text }) => text)
                .join('; '),
            ],
          ]
        : [],
    ),
  );
}

describe('what is typed into a shell that the block opens', () => {
  test.each([
    'ssh app1',
    'docker exec -it web sh',
    'kubectl exec -it web -- bash',
    'sudo -i',
    'su - app',
    'chroot /host',
    'oc debug node/n1',
  ])('is in doubt behind %s, and what comes before and after it is not', (opener) => {
    const text = `git fetch\n${opener}\ncd /srv/app\ngit pull\nexit\ngit status`;
    const classes = classesOf(`# Deploy\n\n${block(text)}`);
    expect(classes.map(([, run]) => run)).toEqual([
      `git fetch; ${opener}`,
      'cd /srv/app; git pull; exit',
      'git status',
    ]);
    expect(classes.map(([letter]) => letter === 'C')).toEqual([false, true, false]);
  });

  test('ends with a comment that comes back', () => {
    expect(classesOf(`# Deploy\n\n${block('ssh app1\n./stop.sh\n\n# Back on your machine\ngit push')}`)).toEqual([
      ['A', 'ssh app1'],
      ['C', './stop.sh'],
      ['A', 'git push'],
    ]);
  });

  test('holds a database client too', () => {
    const text = 'su - postgres\npsql\nCREATE DATABASE shop;\n\\q\nexit';
    const classes = classesOf(`# Set up\n\n${block(text)}`);
    expect(classes.find(([, run]) => run.includes('psql'))?.[0]).toBe('C');
  });

  test('is told by the prompts of a copied terminal', () => {
    const text = '[me@ops ~]$ oc rsh api-0\nsh-5.1# ./drain.sh\nsh-5.1# exit\n[me@ops ~]$ oc get pods';
    const classes = classesOf(`# Drain\n\n${block(text, 'console')}`);
    expect(classes.filter(([letter]) => letter !== 'C').map(([, run]) => run)).not.toContain('./drain.sh');
    const item = planOf(`# Drain\n\n${block('sh-4.4# /usr/local/bin/backup.sh /var/backup', '')}`).steps[0]?.items[0];
    expect(item?.kind === 'command' && [item.data.confidence, item.data.inside]).toEqual(['C', null]);
  });

  test('is cut where a line goes to that very host by itself: it is written for who sits in front of another machine', () => {
    const text = 'cd /srv/shop\nscp menu.sql chef@kitchen:/tmp\n# and then\nrm -rf /srv/old\nls';
    const classes = classesOf(`# Move\n\n${block('ssh chef@kitchen')}\n${block(text)}`);
    expect(classes).toEqual([
      ['A', 'ssh chef@kitchen'],
      ['C', 'cd /srv/shop'],
      ['C', 'scp menu.sql chef@kitchen:/tmp'],
      ['C', 'rm -rf /srv/old; ls'],
    ]);
  });

  test('says which line opens the shell, and the block has the class of what is typed in it', () => {
    const plan = planOf(`# Deploy\n\n${block('ssh app1\ngit pull')}`);
    const items = plan.steps.flatMap((step) => step.items);
    expect(items.map((item) => item.kind === 'command' && item.data.inside)).toEqual([undefined, 4]);
    expect(plan.blocks[0]).toMatchObject({ confidence: 'C', why: expect.stringContaining('line 4 opens (app1)') });
  });
});

describe('a shell that a block leaves open', () => {
  const opened = `# Deploy\n\n## 1. Connect\n\n${block('ssh app1')}\n`;

  test('holds the blocks behind it, under headings of the same rank too', () => {
    const classes = classesOf(
      `${opened}## 2. Update\n\n${block('git pull')}\n## 3. Restart\n\n${block('pm2 restart app')}`,
    );
    expect(classes.map(([letter]) => letter)).toEqual(['A', 'C', 'C']);
  });

  test.each([
    ['somebody leaves it', `${block('exit')}\n## 2. Tag\n\n`, 'C'],
    ['the text goes elsewhere', '## 2. On your own machine\n\n', undefined],
    ['the text goes elsewhere, in German', 'In einem neuen Terminal:\n\n', undefined],
    ['the chapter ends', '# Afterwards\n\n', undefined],
  ])('ends where %s', (_what, between, own) => {
    const classes = classesOf(`${opened}${between}${block('git tag v2')}`).map(([letter]) => letter);
    expect(classes).toEqual(own === undefined ? ['A', 'A'] : ['A', own, 'A']);
  });

  test('holds nothing where the block already shows what is typed into it', () => {
    const classes = classesOf(
      `# Deploy\n\n## 1. Update\n\n${block('ssh app1\ngit pull')}\n## 2. Check\n\n${block('curl https://shop.test/health')}`,
    );
    expect(classes.map(([letter]) => letter)).toEqual(['A', 'C', 'A']);
  });
});
