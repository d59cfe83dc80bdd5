import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const inlineOf = (text: string) => {
  const plan = planOf(`# Shop\n\n## Go\n\n- [ ] Open it\n\n${text}`);
  const walked = plan.steps.flatMap(({ id, items }) => items.map(({ line }) => `${id} ${line}`));
  return plan.inlineCommands.map(({ line, step, text: command }) => [
    line,
    command,
    step === null ? false : walked.includes(`${step} ${line}`),
  ]);
};

test.each([
  '- The net is there (`docker network ls`).',
  '- Le réseau doit exister (`docker network ls`)',
  'The net is there (`docker network ls`).',
])('a command in brackets behind what it shows is known, and no part of the walk: %s', (line) => {
  expect(inlineOf(`## What it needs\n\n${line}\n`)).toEqual([[9, 'docker network ls', false]]);
});

test('so is one in the text and the tables of a chapter that is only read', () => {
  const text =
    '## Troubleshooting\n\n- Not logged in: `shop login --all`\n\n| Problem | Cure |\n|---|---|\n| Old | `git pull` |\n';
  expect(inlineOf(text)).toEqual([[13, 'git pull', false]]);
  expect(inlineOf('## Haeufige Probleme\n\n1. Nicht angemeldet: `docker login shop`\n')).toEqual([
    [9, 'docker login shop', false],
  ]);
});

test('names, paths and what is not in brackets alone are none', () => {
  expect(inlineOf('## What it needs\n\n- The file (`shop.conf`)\n- The net `docker network ls` shows\n')).toEqual([]);
  expect(inlineOf('## Troubleshooting\n\n- `docker` is slow\n')).toEqual([]);
});

test.each([
  'We move the old ones aside, e.g., `mv /srv/old /srv/older`',
  'Die alten wegräumen, z. B. `mv /srv/old /srv/older`',
  'Убрать старые, например `mv /srv/old /srv/older`',
  '移走旧的，例如 `mv /srv/old /srv/older`',
])('an example of how something is done can be run: %s', (line) => {
  expect(inlineOf(`## Move\n\n- ${line}\n`)).toEqual([[9, 'mv /srv/old /srv/older', true]]);
});
