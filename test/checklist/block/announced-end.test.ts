import { describe, expect, test } from 'vitest';
import { announcesNoEnd } from '../../../src/checklist/block/announced-end.ts';
import { planOf } from '../plan-of.ts';

describe('announcesNoEnd', () => {
  test.each([
    'Ctrl+C to stop',
    'Press `Ctrl-C` when done',
    'Ctrl+C after 10s',
    'Stop it with Ctrl+C.',
    'It runs until you stop it.',
    'Leave it running.',
    'Strg+C zum Beenden',
    'Mit Strg+C beenden',
    'Ctrl-C pour quitter',
    'Ctrl+C para sair',
    'Ctrl+C para salir',
    'Ctrl+C для выхода',
    '按 Ctrl+C 退出',
    'Ctrl+C で終了',
    'Ctrl+C로 종료',
    'Ctrl+C برای خروج',
  ])('%s', (text) => {
    expect(announcesNoEnd(text)).toBe(true);
  });

  test.each([
    'You can cancel with Ctrl+C',
    'Puedes cancelar con Ctrl+C',
    'Copy it with Ctrl+C and paste it.',
    'Keep the ticket open.',
    'The queue keeps running.',
    'Leave the meeting.',
  ])('not: %s', (text) => {
    expect(announcesNoEnd(text)).toBe(false);
  });
});

describe('a command whose text says that it goes on', () => {
  const endless = (text: string) =>
    planOf(`## Go\n\n\`\`\`sh\n${text}\n\`\`\`\n`).blocks[0]?.commands.map(({ longRunning }) => longRunning);

  test('is watched: the last one of its unit', () => {
    expect(endless('# Look at the ovens (Ctrl+C to stop)\nmake a\n./ovens.sh')).toEqual([false, true]);
    expect(endless('./ovens.sh\n# Ctrl+C to stop')).toEqual([true]);
    expect(endless('./ovens.sh\n\n# It runs until you stop it')).toEqual([true]);
    expect(endless('./ovens.sh  # Ctrl+C to stop')).toEqual([true]);
  });

  test('is not where another goes on, it is sent to the background, or nothing says so', () => {
    expect(endless('# Ctrl+C to stop\ntail -f a.log\nmake a')).toEqual([true, false]);
    expect(endless('# Leave it running\n./ovens.sh &')).toEqual([false]);
    expect(endless('# Cancel with Ctrl+C if it is wrong\n./ovens.sh')).toEqual([false]);
  });

  test('stands in the text of a task, too', () => {
    const inline = (text: string) => planOf(`## Go\n\n- [ ] ${text}\n`).inlineCommands[0]?.longRunning;
    expect(inline('Look: `./ovens.sh --all` (Ctrl+C to stop)')).toBe(true);
    expect(inline('Look: `./ovens.sh --all` (takes a minute)')).toBe(false);
  });
});
