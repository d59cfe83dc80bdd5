import type { Field } from '../../plan/plan.ts';
import { type CodeNode, type DocumentNode, isInside, type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { kindOf } from './kind-of-field.ts';

/** So many labels together are a form. */
export const fewestLabels = 3;

/** "- Commit:", "- Owner:": labels with nothing behind or below them, where several stand together, are a form. */
export function openLabels(nodes: DocumentNode[], fewest: number): Map<DocumentNode, Field> {
  const open = new Map<DocumentNode, Field>();
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    if (node.kind !== 'item' || node.owner !== null || node.ordinal !== null || (next && isInside(next, node))) return;
    const label = /^([\p{L}][^:]{1,40}?)\s*:$/u.exec(words(textOf(node)))?.[1];
    if (label === undefined || next?.kind === 'code' || next?.kind === 'paragraph') return;
    const kind = /\bdate\b/i.test(label) ? 'date' : 'text';
    open.set(node, { line: node.line, label, kind, options: [], suggestion: null });
  });
  const items = nodes.filter((node) => node.kind === 'item');
  const isAll = open.size > 1 && items.every((node) => open.has(node));
  return open.size >= fewest || isAll ? open : new Map();
}

/** "**Deployed by:**" over "**Approved by:**": labels with nothing behind them, where several stand together. */
export function emptyLabels({ lines }: ParagraphNode, signs: boolean): Field[] {
  const found = lines.flatMap(({ line, text }) => {
    const bare = signs ? /^([^*_:：`]{2,40}?)\s*[:：]\s*$/u.exec(text.trim())?.[1] : undefined;
    const label =
      /^(?:\*\*|__)([^*_:：]{2,40})(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：])\s*$/u.exec(text.trim())?.[1] ?? bare;
    return label === undefined ? [] : [{ line, label, kind: kindOf(label, ''), options: [], suggestion: null }];
  });
  return found.length > 1 ? found : [];
}

/** A fence of nothing but labels, or of nothing but lines to write on below the label that they are for. */
export function openForm({ lang, content, line: first }: CodeNode, above: DocumentNode | undefined): Field[] {
  const lines = content.filter(({ text }) => text.trim() !== '');
  if (lang !== null && lang !== 'text') return [];
  if (lines.length > 0 && lines.every(({ text }) => /^\s*_{3,}\s*$/.test(text))) return ofLabelAbove(above, first);
  const found = lines.flatMap(({ line, text }) => {
    const label = /^([\p{Lu}\p{Lo}][^:：]{1,40}?)\s*[:：]\s*$/u.exec(text)?.[1];
    return label === undefined ? [] : [{ line, label, kind: kindOf(label, ''), options: [], suggestion: null }];
  });
  return found.length >= fewestLabels && found.length === lines.length ? found : [];
}

function ofLabelAbove(above: DocumentNode | undefined, first: number): Field[] {
  const last = above?.kind === 'paragraph' ? above.lines.at(-1) : undefined;
  const label = /^(\p{L}.{1,78}?)\s*[:：]$/u.exec(plainText(last?.text ?? ''))?.[1];
  return label === undefined ? [] : [{ line: last?.line ?? first, label, kind: 'text', options: [], suggestion: null }];
}

/** "#### Release owner: [name]": who it is, asked in the heading itself. */
export function titleField({ title, line }: DocumentSection): Field[] {
  const label = titleToFill.exec(title)?.[1];
  return label === undefined
    ? []
    : [{ line, label: plainText(label), kind: kindOf(label, ''), options: [], suggestion: null }];
}

const titleToFill =
  /^(\p{L}[^:：]{1,60}?)\s*[:：]\s*[*_]*(?:_{3,}|\.{6,}|\[(?:(?:your|full|insert|enter) )?(?:name|date|owner|who|time|nombre|nome|nom|fecha|datum|data|имя|дата|姓名|名前|氏名|이름|نام)[^\]]{0,20}\])[*_]*\s*$/iu;
