import { expect, test } from 'vitest';
import { readDiff } from '../../src/ui/diff-files.ts';

const patch = `diff --git a/src/orders.ts b/src/orders.ts
index 1111111..2222222 100644
--- a/src/orders.ts
+++ b/src/orders.ts
@@ -1,3 +1,4 @@
 const orders = [];
-export { orders };
+export const count = 0;
+export { orders, count };
 // end
diff --git a/logo.png b/logo.png
index 1111111..2222222 100644
Binary files a/logo.png and b/logo.png differ
`;

test('a patch is read as files with their hunks; a binary one says that there is nothing to read', () => {
  expect(readDiff(patch)).toMatchObject({
    is: 'files',
    files: [
      { path: 'src/orders.ts', added: 2, removed: 1, remark: undefined },
      { path: 'logo.png', added: 0, removed: 0, rows: [] },
    ],
  });
});

test('rows carry their sign and their line', () => {
  const diff = readDiff(patch);
  expect(diff.is === 'files' && diff.files[0]?.rows).toEqual([
    { sign: '@', line: 1, text: 'from line 1' },
    { sign: ' ', line: 1, text: 'const orders = [];' },
    { sign: '-', line: 2, text: 'export { orders };' },
    { sign: '+', line: 2, text: 'export const count = 0;' },
    { sign: '+', line: 3, text: 'export { orders, count };' },
    { sign: ' ', line: 4, text: '// end' },
  ]);
});

test('colours of git do not get into the rows', () => {
  const coloured = patch.replace('+export const', '\x1b[32m+export const');
  expect(readDiff(coloured)).toEqual(readDiff(patch));
});

test('--stat is a list of files', () => {
  const stat =
    ' src/orders.ts | 3 ++-\n logo.png      | Bin 0 -> 512 bytes\n 2 files changed, 2 insertions(+), 1 deletion(-)\n';
  expect(readDiff(stat)).toMatchObject({ is: 'list', paths: ['src/orders.ts', 'logo.png'] });
});

test('the sequences of a pager do not hide a list', () => {
  const paged = '\x1b[?1h\x1b=\r notes.txt | 1 \x1b[32m+\x1b[m\x1b[m\r\n 1 file changed\x1b[m\r\n\r\x1b[K\x1b[?1l\x1b>';
  expect(readDiff(paged)).toMatchObject({ is: 'list', paths: ['notes.txt'] });
});

test('what is neither is handed on as text', () => {
  expect(readDiff('fatal: not a git repository\n')).toEqual({ is: 'text', rows: ['fatal: not a git repository'] });
  expect(readDiff('')).toEqual({ is: 'text', rows: [''] });
});
