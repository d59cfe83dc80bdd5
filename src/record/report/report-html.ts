import { hash } from 'node:crypto';
import type { ExportInput, Most } from '../exports/export-input.ts';
import { visible } from '../visible.ts';
import { report } from './report.ts';
import type { Block } from './report-blocks.ts';
import { reportStyle } from './report-style.ts';

/** What is folded takes no room: of most outputs that is all. A page of many long ones must still open. */
const unfolded: Most = { bytes: 256 * 1024, lines: 2000 };

/** The report of a session as one page without scripts. It asks nothing of any other place, and forbids the browser to. */
export function reportHtml(input: ExportInput): string {
  const { title, blocks } = report({ ...input, tail: (root) => input.tail(root, unfolded) });
  const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', reportStyle, 'base64')}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${line(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${line(title)}</h1>
${blocks.map(html).join('\n')}
</main>
</body>
</html>
`;
}

function html(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${line(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${line(block.text)}</p>`;
    case 'run':
      return `<p class="run">${line(block.text)}</p>`;
    case 'list':
      return block.texts.length === 0
        ? `<p>${line(block.none)}</p>`
        : `<ul>${block.texts.map((text) => `<li>${line(text)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'code':
      return `<pre><code>${lines(block.text)}</code></pre>`;
    case 'folded':
      return `<details><summary>${line(block.title)}</summary><pre><code>${lines(block.text)}</code></pre></details>`;
  }
}

/** Without names of columns it is a list of facts: the first cell of a row names the second. */
function tableHtml({ head, rows }: Block & { kind: 'table' }): string {
  if (head.every((name) => name === '')) {
    const facts = rows.map(([name = '', value = '']) => `<dt>${line(name)}</dt><dd>${line(value)}</dd>`);
    return `<dl>${facts.join('')}</dl>`;
  }
  const names = head.map((name) => `<th>${line(name)}</th>`).join('');
  // On a narrow screen each cell stands below the others, behind the name of its column.
  const cell = (text: string, column: number) => `<td data-of="${line(head[column] ?? '')}">${line(text)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<div class="wide"><table><thead><tr>${names}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Text from anywhere on one line, as nothing but text. */
function line(text: string): string {
  return escaped(visible(text.replace(/\s*\n\s*/g, ' ')));
}

/** The same with its line ends kept. */
function lines(text: string): string {
  return text.replace(/\n$/, '').split('\n').map(visible).map(escaped).join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
