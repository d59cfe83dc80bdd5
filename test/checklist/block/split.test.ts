import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../src/checklist/block/read-block.ts';
import { rawBlock } from './raw-block.ts';

function commandsOf(lang: string | null, text: string): [line: number, endLine: number, text: string][] {
  return readBlock(rawBlock(lang, text)).commands.map((command) => [command.line, command.endLine, command.text]);
}

describe('logical commands', () => {
  test('one line is one command, a pipeline and a chain too', () => {
    expect(commandsOf('bash', 'cd app\nnpm ci && npm test\nps | grep node; uptime')).toEqual([
      [11, 11, 'cd app'],
      [12, 12, 'npm ci && npm test'],
      [13, 13, 'ps | grep node; uptime'],
    ]);
  });

  test('a backslash, open quotes, a heredoc and the body of a loop join lines', () => {
    const text =
      'curl x \\\n  -H y\npsql -c "\n  SELECT 1\n"\ncat <<EOF\n# no comment\nEOF\nfor a in 1 2; do\n  echo $a\ndone';
    expect(commandsOf('bash', text).map(([line, endLine]) => [line, endLine])).toEqual([
      [11, 12],
      [13, 15],
      [16, 18],
      [19, 21],
    ]);
  });

  test('commented-out commands do not count and trailing comments are no part of the command', () => {
    expect(commandsOf('bash', '# rm -rf x\nnpm test  # should pass')).toEqual([[12, 12, 'npm test']]);
  });

  test("what is typed at an interpreter's prompt is a note", () => {
    const text = 'docker exec -it app python\n>>> import shop\n>>> exit()\n\ndocker logs app';
    const { commands, units } = readBlock(rawBlock('bash', text));
    expect(commands.map((command) => command.text)).toEqual(['docker exec -it app python', 'docker logs app']);
    expect(JSON.stringify(units)).toContain('>>> import shop');
  });

  test('a placeholder is a word, not a redirection', () => {
    expect(commandsOf('bash', 'deploy <env> now\npsql < backup_<date>.sql')).toEqual([
      [11, 11, 'deploy <env> now'],
      [12, 12, 'psql < backup_<date>.sql'],
    ]);
  });

  test('what the parser refuses is cut line by line', () => {
    expect(commandsOf('bash', 'echo (\nnpm test\ncurl a \\\n  b')).toEqual([
      [11, 11, 'echo ('],
      [12, 12, 'npm test'],
      [13, 14, 'curl a \\\n  b'],
    ]);
  });

  test('a heredoc whose indented terminator never ends it is not certain', () => {
    expect(readBlock(rawBlock('bash', 'cat <<EOF > a\n  text\n  EOF\nnpm test')).confidence).not.toBe('A');
  });

  test('the prompt is no part of a command, and output no command', () => {
    const { commands, notes, units } = readBlock(
      rawBlock(null, '[root@db1 ~]# df -h\nFilesystem Size\n[root@db1 ~]# uptime'),
    );
    expect(commands.map(({ line, text, host }) => [line, text, host])).toEqual([
      [11, 'df -h', 'root@db1'],
      [13, 'uptime', 'root@db1'],
    ]);
    expect(notes).toEqual([expect.objectContaining({ line: 12, text: 'Filesystem Size' })]);
    expect(units[0]?.endLine).toBe(13);
  });

  test('what follows an interactive ssh is typed there, until it is left', () => {
    const { commands } = readBlock(rawBlock('bash', 'ssh deploy@web1\ncd /srv\nexit\nuptime'));
    expect(commands.map(({ host }) => host)).toEqual([null, 'deploy@web1', 'deploy@web1', null]);
    expect(commands[0]?.interactive).toBe(true);
  });
});

describe('SQL', () => {
  test('statements have their lines, and their comments title them', () => {
    const { statements, units } = readBlock(
      rawBlock('sql', '-- Look\nSELECT 1\nFROM a;\n\n-- Change\nUPDATE a SET b = 1 WHERE c;\nSELECT 2; SELECT 3;'),
    );
    expect(statements.map(({ line, effect }) => [line, effect])).toEqual([
      [12, 'reads'],
      [16, 'changes'],
      [17, 'reads'],
      [17, 'reads'],
    ]);
    expect(units.map(({ line, title }) => [line, title])).toEqual([
      [11, 'Look'],
      [15, 'Change'],
    ]);
  });

  test('a line of the client is a statement of its own', () => {
    expect(readBlock(rawBlock('sql', '\\d+ users\nSELECT 1;')).statements.map(({ text }) => text)).toEqual([
      '\\d+ users',
      'SELECT 1;',
    ]);
  });

  test('a client takes the statements below it, past blank lines', () => {
    const { units, commands } = readBlock(
      rawBlock('sql', '-- Open\nsqlite3 app.db\n\n-- Copy\nINSERT INTO b SELECT * FROM a;\n\nDROP TABLE a;'),
    );
    expect(units).toHaveLength(1);
    expect(units[0]?.client?.open).toMatchObject({
      text: 'sqlite3 app.db',
      line: 12,
      danger: 'drops a table',
      interactive: true,
    });
    expect(units[0]?.client?.statements.map(({ line, effect }) => [line, effect])).toEqual([
      [15, 'changes'],
      [17, 'destroys'],
    ]);
    expect(commands).toHaveLength(1);
  });

  test('shell around SQL stays in its order', () => {
    const { units } = readBlock(rawBlock('bash', 'npm run stop\n\nUPDATE jobs\nSET paused = true;\n\nnpm run go'));
    expect(units.map(({ commands, statements }) => [...commands, ...statements].map(({ line }) => line))).toEqual([
      [11],
      [13],
      [16],
    ]);
  });
});
