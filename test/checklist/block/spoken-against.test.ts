import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const offered = (text: string) => planOf(`## Open\n\n1. ${text}\n2. Look.\n`).inlineCommands.map((one) => one.text);

test.each([
  'What not to do here: do not run `make clean`, it empties the cellar.',
  'Never use `make clean` to get rid of the dust.',
  "Wipe it with a cloth; don't run `make clean`.",
  'Avoid `make clean` here.',
  'Wipe it by hand instead of `make clean`.',
  'The cloth replaces `make clean`.',
  'Von Hand putzen, `make clean` nicht ausführen.',
  'Mit dem Tuch putzen statt `make clean`.',
  "Nettoyer à la main : n'exécutez jamais `make clean`.",
  'Limpiar a mano, nunca ejecute `make clean`.',
  'Протереть тряпкой, не запускайте `make clean`.',
  '用布擦，不要运行 `make clean`。',
  '布で拭く。`make clean` は実行しない。',
  '천으로 닦는다. `make clean`을 실행하지 마세요.',
  'با پارچه تمیز کنید، `make clean` را اجرا نکنید.',
])('a command that is only spoken against is not offered: %s', (text) => {
  expect(offered(text)).toEqual([]);
});

test.each([
  'Run `make clean`, do not skip it.',
  'Do not panic and run `make clean`.',
  'Use the cloth first. Avoid dust: `make clean`.',
  'Nicht vergessen: `make clean` ausführen.',
  'Use `make clean` instead of a cloth.',
])('a command that is to be run, at some time, is offered: %s', (text) => {
  expect(offered(text)).toEqual(['make clean']);
});
