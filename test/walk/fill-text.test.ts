import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { asOneWord, fillText } from '../../src/walk/fill-text.ts';
import { temporaryFolder } from '../support/folder.ts';

const values = [
  'a"b\'c `touch ran` $(touch ran) ; touch ran',
  "a'; touch ran; echo 'b",
  '"; touch ran; "',
  '$HOME \\ # ! * p@ss!w$rd',
];
const places = [
  ['bare', "printf '%s\\n' <x>"],
  ['in double quotes', 'printf "%s\\n" "<x>"'],
  ['in single quotes', "printf '%s\\n' '<x>'"],
  ['in ANSI-C quotes', "printf '%s\\n' $'<x>'"],
  ['in a here-document', 'cat <<EOF\n<x>\nEOF'],
  ['in a literal here-document', "cat <<'EOF'\n<x>\nEOF"],
  ['in an indented here-document', 'cat <<-EOF\n\t<x>\n\tEOF'],
  ['behind a here-document', "cat <<EOF >/dev/null\nit's \"\nEOF\nprintf '%s\\n' <x>"],
  ['behind two here-documents', "cat <<A <<'B' >/dev/null\nit's\nA\n\"\nB\nprintf '%s\\n' <x>"],
  ['in single quotes of a substitution in double quotes', "echo \"$(printf '%s' '<x>')\""],
  ['in double quotes of a substitution in double quotes', 'echo "$(printf \'%s\' "<x>")"'],
  ['behind a comment with an apostrophe', "# don't\nprintf '%s\\n' <x>"],
] as const;

test.for(places.flatMap(([name, text]) => values.map((value) => [name, text, value] as const)))(
  'a value %s (%j) is itself, whatever it is: %j',
  ([, text, value]) => {
    const folder = temporaryFolder();
    const run = fillText(text, new Map([['<x>', value]]));
    const out = execFileSync('bash', ['--norc', '-c', `${run}\nls`], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect(out).toBe(`${value}\n`);
  },
);

test('a value behind a # and between backticks runs nothing', () => {
  const text = 'x=`echo "<x>"` # it\'s <x>\nls';
  for (const value of values) {
    const folder = temporaryFolder();
    const run = fillText(text, new Map([['<x>', value]]));
    expect(
      execFileSync('bash', ['--norc', '-c', run], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
        encoding: 'utf8',
      }),
    ).toBe('');
  }
});

test.for([
  ["SELECT '<x>'", "SELECT 'a''b'"],
  ['SELECT "<x>"', `SELECT "a'b"`],
  ['SELECT <x>', "SELECT 'a''b'"],
  ["SELECT d #> '{a}' = '<x>' AND 1 << 2 = 4", "SELECT d #> '{a}' = 'a''b' AND 1 << 2 = 4"],
] as const)('in SQL %s is %s', ([text, filled]) => {
  expect(fillText(text, new Map([['<x>', "a'b"]]), 'sql')).toBe(filled);
});

test('a token in capitals is no part of a longer name, of a variable or of what is set', () => {
  const text = 'VERSION=2 tag VERSION $VERSION "${VERSION}" API_VERSION VERSION-rc <VERSION>';
  expect(fillText(text, new Map([['VERSION', '3']]))).toBe(
    'VERSION=2 tag 3 $VERSION "${VERSION}" API_VERSION 3-rc <3>',
  );
});

test('a shift is no here-document', () => {
  expect(fillText('echo $((1 << n))\necho <x>', new Map([['<x>', 'a b']]))).toBe("echo $((1 << n))\necho 'a b'");
});

test('a plain word stands as it is', () => {
  expect(fillText('git revert <commit>', new Map([['<commit>', '7f3a9c1']]))).toBe('git revert 7f3a9c1');
});

test.each([
  ['/srv/release/checklist.md', '/srv/release/checklist.md'],
  ['/srv/old release.md', "'/srv/old release.md'"],
  ["/srv/ann's/checklist.md", "'/srv/ann'\\''s/checklist.md'"],
])('%s is one word of a shell as %s', (text, word) => {
  expect(asOneWord(text)).toBe(word);
});
