import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

/** The lines of each unit, with its condition and host where it has them. */
function unitsOf(...lines: string[]): string[] {
  const { steps } = planOf(`# Take it back\n\n## 1. Find it\n\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`);
  return steps.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind !== 'command') return [];
      const host = item.data.commands[0]?.host ?? '';
      return [[host, item.condition ?? '', item.data.commands.map(({ text }) => text).join('; ')].join('|')];
    }),
  );
}

test('a value is asked for when the line that shows it has run', () => {
  expect(unitsOf('git log --oneline -5', 'git reset --hard <hash>')).toEqual([
    '||git log --oneline -5',
    '||git reset --hard <hash>',
  ]);
  expect(unitsOf('# Stop the old one', 'docker ps', 'docker stop <container-id>', 'docker rm <container-id>')).toEqual([
    '||docker ps',
    '||docker stop <container-id>; docker rm <container-id>',
  ]);
});

test('what the unit already asks for, or what stands below a change, is no reason to cut it', () => {
  expect(unitsOf('ls <folder>', 'rm <folder>/x')).toEqual(['||ls <folder>; rm <folder>/x']);
  expect(unitsOf('echo "Taking <tag>"', 'npm publish --tag <tag> --otp <code>')).toHaveLength(1);
  expect(unitsOf('curl https://shop.test', 'curl https://<oven>/health')).toHaveLength(1);
  expect(unitsOf('npm ci', 'npm publish --tag <tag>')).toEqual(['||npm ci; npm publish --tag <tag>']);
});

test('what was said of the unit holds for both parts', () => {
  const units = unitsOf('# If the shop is closed, on the server web-01:', 'ls backups', 'cp backups/<file> /srv');
  expect(units.map((unit) => unit.split('|').slice(0, 2))).toEqual([
    units[0]?.split('|').slice(0, 2),
    units[0]?.split('|').slice(0, 2),
  ]);
  expect(units[0]).toMatch(/\|If the shop is closed/);
});

test('nothing that changes something is left above a way that may not be gone', () => {
  const lines = [
    '# First way',
    'systemctl stop shop',
    'git log -3',
    'git reset --hard <hash>',
    '',
    '# Or with a copy',
    'cp -r old new',
  ];
  expect(unitsOf(...lines)[0]).toContain('systemctl stop shop; git log -3; git reset --hard <hash>');
});
