import { classifyCommand } from '../../effects/classify-command.ts';
import { type CodeNode, type DocumentNode, textOf } from '../markdown/nodes.ts';
import type { RawBlock, Unit } from './block-reading.ts';
import { splitShell } from './split-shell.ts';

/** What the scripts destroy that the document gives in full, by the names of their files. */
export type GivenScripts = ReadonlyMap<string, string>;

/** Marks the blocks below a script that the document gives in full: running that does what stands in it. */
export function markGivenScripts(nodes: DocumentNode[]): void {
  const given = new Map<string, string>();
  nodes.forEach((node, at) => {
    if (node.kind !== 'code') return;
    if (given.size > 0) node.given = given;
    const danger = script.test(node.content[0]?.text ?? '') ? dangerIn(node) : null;
    if (danger === null) return;
    for (const name of namesIn([...nodes.slice(Math.max(0, at - 2), at), node])) given.set(name, danger);
  });
}

/** The units with what their commands destroy by a script of the document. */
export function markGiven(units: readonly Unit[], given: RawBlock['given']): Unit[] {
  if (given === undefined) return [...units];
  return units.map((unit) => ({
    ...unit,
    commands: unit.commands.map((command) => {
      const name = command.effect !== 'destroys' ? runs.exec(command.text)?.[1] : undefined;
      const danger = name === undefined ? undefined : given.get(name);
      return danger === undefined
        ? command
        : { ...command, effect: 'destroys' as const, danger: `runs ${name}, which ${danger}` };
    }),
  }));
}

const script = /^\s*#!\s?\/\S*(?:\/|\s)(?:ba|z|k|da)?sh\b/;
const file = /(?<![\w./-])(?:[\w~.-]*\/)*([\w-][\w.-]*\.(?:sh|bash|zsh|ksh))(?![\w.-])/g;
const runs =
  /(?:^|[;&|]\s*|(?:^|\s)(?:sudo|bash|sh|zsh|exec|nohup|time|source|\.)\s+(?:-\S+\s+)*)(?:[\w~.$-]*\/)*([\w-][\w.-]*\.(?:sh|bash|zsh|ksh))(?=\s|$|[;&|])/;

function dangerIn({ content }: CodeNode): string | null {
  for (const piece of splitShell(content).pieces) {
    const found = piece.kind === 'command' ? classifyCommand(piece.text) : null;
    if (found?.effect === 'destroys') return found.danger;
  }
  return null;
}

/** The files that the lines above a script and its own comments name. */
function namesIn(nodes: readonly DocumentNode[]): string[] {
  return nodes.flatMap((node) => [...textIn(node).matchAll(file)].flatMap(([, name]) => name ?? []));
}

function textIn(node: DocumentNode): string {
  if (node.kind === 'paragraph' || node.kind === 'item') return textOf(node).replace(/[`*]/g, ' ');
  if (node.kind === 'heading') return node.text.replace(/[`*]/g, ' ');
  if (node.kind !== 'code') return '';
  const lines = node.content.map(({ text }) => text);
  return (lines.length === 1 ? lines : lines.filter((text) => /^\s*#/.test(text))).join('\n');
}
