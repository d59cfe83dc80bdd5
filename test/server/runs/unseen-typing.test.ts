import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { watchUnseen } from '../../../src/server/runs/unseen-typing.ts';
import { startInTerminal } from '../../../src/shell/pty.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** Runs a script in a real terminal, and types a line whenever it has printed one of the prompts. */
async function typedInto(script: string, answers: [prompt: string, typed: string][]) {
  const folder = temporaryFolder();
  const masked: string[] = [];
  let printed = '';
  const waiting = [...answers];
  const terminal = startInTerminal(
    {
      env: { ...process.env, TERM: 'xterm' },
      folder,
      columns: 80,
      rows: 24,
      kind: 'node-pty',
      prepare() {
        const path = join(folder, 'script');
        writeFileSync(path, script);
        return path;
      },
    },
    (bytes) => {
      printed += Buffer.from(bytes).toString('utf8');
      if (waiting[0] === undefined || !printed.includes(waiting[0][0])) return;
      const [[, typed] = ['', '']] = waiting.splice(0, 1);
      // A program prints its prompt and then says what the terminal shows.
      setTimeout(() => {
        look(Buffer.from(typed));
        terminal.write(typed);
      }, 1000);
    },
  );
  const look = watchUnseen(
    () => terminal.tty,
    (line) => masked.push(line),
  );
  await terminal.ended;
  return { masked, printed };
}

describe('what is typed while a terminal shows nothing', () => {
  test('is masked from then on, as it was after it was corrected; what is shown is not', async () => {
    const { masked, printed } = await typedInto(
      'read -p "Name: " name\nread -s -p "Password: " password\necho\nread -p "City: " city\necho "$name $password $city"\n',
      [
        ['Name: ', 'ann\r'],
        ['Password: ', 'rye-in-the-darx\x7fk\r'],
        ['City: ', 'Bern\r'],
      ],
    );
    expect(printed).toContain('ann rye-in-the-dark Bern');
    expect(masked).toEqual(['rye-in-the-dark']);
  });

  test('is not what a program draws by itself', async () => {
    const { masked, printed } = await typedInto('read -e -p "Line: " line\necho "got $line"\n', [
      ['Line: ', 'drawn by readline\r'],
    ]);
    expect(printed).toContain('got drawn by readline');
    expect(masked).toEqual([]);
  });

  test('counts for nothing where there is no terminal', () => {
    const masked: string[] = [];
    watchUnseen(
      () => '',
      (line) => masked.push(line),
    )(Buffer.from('nothing\r'));
    expect(masked).toEqual([]);
  });
});
