import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/checklist/markdown/parse-markdown.ts';

const nodesOf = (text: string) => parseMarkdown(text.split('\n')).nodes;

describe('parseMarkdown', () => {
  test('takes a fence inside a list item off its indentation and keeps its lines', () => {
    const code = nodesOf('- [ ] a\n  ```bash\n  x\n    y\n  ```').find((node) => node.kind === 'code');
    expect(code).toMatchObject({
      line: 2,
      endLine: 5,
      lang: 'bash',
      content: [
        { line: 3, text: 'x' },
        { line: 4, text: '  y' },
      ],
    });
    expect(code?.owner?.line).toBe(1);
  });

  test('gives items their depth, their number and the lines of their first paragraph', () => {
    const items = nodesOf('1. a\n   goes on\n   - b\n2. c').filter((node) => node.kind === 'item');
    expect(items.map((item) => [item.line, item.depth, item.ordinal, item.lines.length])).toEqual([
      [1, 0, 1, 2],
      [3, 1, null, 1],
      [4, 0, 2, 1],
    ]);
  });

  test('takes a long underlined sentence for text, not for a heading', () => {
    expect(nodesOf('Title\n=====').map((node) => node.kind)).toEqual(['heading']);
    expect(nodesOf('Do not go on\nbefore this is done\n---').map((node) => node.kind)).toEqual(['paragraph']);
  });

  test('reads front matter only where it looks like some', () => {
    expect(nodesOf('---\nowner: ann\n---\n# A')[0]).toMatchObject({ kind: 'front-matter', endLine: 3 });
    expect(nodesOf('---\n1. [ ] Note: a box\n---\n# A').filter((node) => node.kind === 'item')).toHaveLength(1);
    expect(nodesOf('---\nJust a sentence.\n---\n# A').some((node) => node.kind === 'front-matter')).toBe(false);
  });

  test('reads a list behind a no-break space and says so', () => {
    const { nodes, notes } = parseMarkdown(['-\u00a0[ ] a', '-\u00a0[ ] b', '', '```', '-\u00a0c', '```']);
    expect(nodes.map((node) => node.kind)).toEqual(['item', 'item', 'code']);
    expect(notes.map((note) => note.line)).toEqual([1, 2]);
  });

  test('reads a fence under the text behind a box, where markdown sees only text, and says so', () => {
    const lines = [
      '- [ ] Stop the queue:',
      '      ```bash',
      '      queue stop',
      '        --now',
      '',
      '      queue list',
      '      ```',
    ];
    const { nodes, notes } = parseMarkdown([...lines, '      It must be empty.', '- [ ] Go on.']);
    expect(nodes.map(({ kind, line }) => [kind, line])).toEqual([
      ['item', 1],
      ['code', 2],
      ['paragraph', 8],
      ['item', 9],
    ]);
    const code = nodes.find((node) => node.kind === 'code');
    expect(code).toMatchObject({ endLine: 7, fenced: true, open: false, lang: 'bash' });
    expect(code?.content.map(({ line, text }) => `${line} ${text}`)).toEqual([
      '3 queue stop',
      '4   --now',
      '5 ',
      '6 queue list',
    ]);
    expect(code?.owner?.line).toBe(1);
    expect(notes.map(({ line }) => line)).toEqual([2]);
  });

  test('reads such a fence behind an empty line, in a nested item and behind tabs', () => {
    const codesOf = (text: string) =>
      nodesOf(text).flatMap((node) => (node.kind === 'code' ? [node.content[0]?.text] : []));
    expect(codesOf('1. Run:\n\n        ```\n        one\n        ```\n        ~~~\n        two\n        ~~~')).toEqual([
      'one',
      'two',
    ]);
    expect(codesOf('- Deploy\n  - [ ] Run:\n          ```\n          one\n          ```')).toEqual(['one']);
    expect(codesOf('* Run:\n\t\t```\n\t\tone\n\t\t```')).toEqual(['one']);
  });

  test('reads a list that stands as deep under a box as the list of that box', () => {
    const { nodes, notes } = parseMarkdown(
      '- [ ] Look for:\n      - a start\n        of it\n      - no errors\n- [ ] Go on.'.split('\n'),
    );
    expect(nodes.map((node) => [node.line, node.kind === 'item' ? node.depth : null])).toEqual([
      [1, 0],
      [2, 1],
      [4, 1],
      [5, 0],
    ]);
    expect(notes).toEqual([]);
    expect(nodesOf('Look for:\n      - a start')).toMatchObject([{ kind: 'paragraph' }]);
  });

  test('leaves text alone that only begins like a fence', () => {
    expect(nodesOf('- [ ] Write\n      ``` before it\n- [ ] Go on').some((node) => node.kind === 'code')).toBe(false);
    expect(nodesOf('Fences are written so:\n\n    ```\n    code\n    ```')).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'code', fenced: false },
    ]);
  });

  test('reads rows of a table with their lines, and keeps quoted text marked', () => {
    const nodes = nodesOf('| a | b |\n|---|---|\n| 1 | `2` |\n\n> quoted');
    expect(nodes[0]).toMatchObject({ kind: 'table', header: ['a', 'b'], rows: [{ line: 3, cells: ['1', '`2`'] }] });
    expect(nodes[1]).toMatchObject({ kind: 'paragraph', quoted: true });
  });
});
