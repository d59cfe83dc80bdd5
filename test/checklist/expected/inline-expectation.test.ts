import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

test.each([
  ['Test: `curl -s localhost/meta` returns version info', 'returns version info'],
  ['Check: `docker compose ps` shows the service as "Up"', 'shows the service as "Up"'],
  ['Prüfung: `./zahl.sh` zeigt die Summe', 'zeigt die Summe'],
])('%s says what is seen', (text, outcome) => {
  expect(planOf(`## Go\n\n- [ ] **It answers**\n  ${text}\n`).expectations).toMatchObject([{ text: outcome }]);
});

test('what a command is for is no outcome', () => {
  expect(planOf('## Go\n\n- [ ] Note: `./a.sh` shows the menu of the old host\n').expectations).toEqual([]);
});

test.each(['→', '⇒', '=>', '->'])('a value behind an arrow is what is seen: %s', (arrow) => {
  const { expectations } = planOf(`## Go\n\n1. \`./a.sh\` ${arrow} \`fine\`\n2. \`./b.sh\` ${arrow} opens the menu\n`);
  expect(expectations).toMatchObject([{ line: 3, text: '`fine`' }]);
});

test.each(['is empty', '— contains `ok`', '– enthält `ok`', '— contient `ok`', '— contiene `ok`', '— содержит `ok`'])(
  'what is said of a command is what is seen: %s',
  (said) => {
    expect(planOf(`## Go\n\n- [ ] All is in: \`git status --short\` ${said}\n`).expectations).toMatchObject([
      { line: 3, command: 3 },
    ]);
  },
);

test('what a capital letter begins tells what the command is for', () => {
  expect(planOf('## Go\n\n- [ ] `git status --short` - List all the changes\n').expectations).toEqual([]);
});
