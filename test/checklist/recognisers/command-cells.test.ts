import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

test('what a cell says behind its command is expected of it, whatever its row is called', () => {
  const plan = planOf(
    '# Bake\n\n## Look\n\n| Check | Item | Command |\n|---|---|---|\n| [ ] | Keys are closed | `stat -c %a keys.txt` → `600` |\n| [ ] | Sends on | `curl -I http://oven.test` → `301` |\n| [ ] | Oven | `oven-state` |\n',
  );
  expect(plan.expectations.map(({ line, text }) => [line, text])).toEqual([
    [7, '`600`'],
    [8, '`301`'],
  ]);
});

test('what docker formats with makes no template of the checklist', () => {
  const plan = planOf(
    '# Bake\n\n## Look\n\n- [ ] Ports: `docker ps --format "{{.Ports}}"`\n\n| Check | Item | Command |\n|---|---|---|\n| [ ] | State | `docker inspect oven --format=\'{{.State}}\'` |\n',
  );
  expect(plan.inlineCommands.map(({ text }) => text)).toEqual([
    'docker ps --format "{{.Ports}}"',
    "docker inspect oven --format='{{.State}}'",
  ]);
  expect(plan.notes).toEqual([]);
});
