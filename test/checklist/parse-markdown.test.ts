import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/checklist/parse-markdown.ts';

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

  test('reads rows of a table with their lines, and keeps quoted text marked', () => {
    const nodes = nodesOf('| a | b |\n|---|---|\n| 1 | `2` |\n\n> quoted');
    expect(nodes[0]).toMatchObject({ kind: 'table', header: ['a', 'b'], rows: [{ line: 3, cells: ['1', '`2`'] }] });
    expect(nodes[1]).toMatchObject({ kind: 'paragraph', quoted: true });
  });
});
