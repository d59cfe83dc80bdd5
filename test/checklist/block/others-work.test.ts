import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const offered = (text: string) => planOf(`## Open\n\n1. ${text}\n2. Look.\n`).inlineCommands.map((one) => one.text);

test.each([
  'Start the mixer; it runs `make clean` at the end.',
  'The oven is cleaned by a cron job (`make clean`).',
  'The nightly job runs `make clean`, leave it alone.',
  'The release script then calls `make clean`.',
  'Dough took long because someone had run `make clean`.',
  'Wipe it with a cloth. (We used to do this with `make clean`.)',
  'A full round (`make clean`) is not needed this time.',
  '`make clean` is no longer needed.',
  '`make clean` is run automatically, look at the log.',
  '`make clean` would empty the cellar.',
  'Tell the mill; they run `make clean` on their side.',
  'Das Skript führt `make clean` selbst aus.',
  'Le script exécute `make clean`.',
  'O script executa `make clean`.',
  'Скрипт сам запускает `make clean`.',
  '脚本会自动执行 `make clean`。',
  '`make clean` は不要。',
])('a command that is run by a program, was run once or is not needed is not offered: %s', (text) => {
  expect(offered(text)).toEqual([]);
});

test.each([
  'The operator runs `make clean`.',
  'The baker on call executes `make clean`.',
  'Run `make clean`; this runs for an hour.',
  'Run `make clean` on their oven.',
  'Clean up, then run `make clean`.',
  'If the cron job failed, run `make clean`.',
  '`make clean` is needed now.',
  'Run the script `make clean`.',
  'It is time: `make clean`.',
  'Danach `make clean` ausführen.',
  'Запустить `make clean`.',
  '运行 `make clean`。',
])('a command that somebody is to run is offered: %s', (text) => {
  expect(offered(text)).toEqual(['make clean']);
});
