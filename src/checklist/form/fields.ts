import { hinted } from '../../patterns/hinted.ts';
import { withoutEnd } from '../../patterns/without-end.ts';
import type { Field } from '../../plan/plan.ts';
import {
  type CodeNode,
  type DocumentNode,
  type ItemNode,
  type TableNode,
  type TextLine,
  textOf,
} from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { withShortGaps } from '../markdown/short-gaps.ts';
import { boxPattern, type DocumentSection, isBox } from '../sections/sections.ts';
import { answersIn } from './answers.ts';
import { bareBlank } from './bare-blank.ts';
import { bareBlanks, cellsToFill, drawn, sentenceFields } from './drawn-fields.ts';
import { dates, kindOf } from './kind-of-field.ts';
import { emptyLabels, fewestLabels, openForm, openLabels, titleField } from './open-labels.ts';

/**
 * The fields of the sign-off form, in the document's order and wording: `**Label:** ____`, `[Name]`, `☐ A ☐ B`, `[ ] A [ ] B` and tables
 * for signatures. Outside sections for signing only drawn blanks count.
 */
export function readFields(sections: DocumentSection[]): Field[] {
  return toldApart(sections.map((section) => ({ title: section.title, fields: fieldsOf(section) })));
}

/** The same label below several headings is told apart by the heading. */
function toldApart(found: { title: string; fields: Field[] }[]): Field[] {
  const below = Map.groupBy(
    found.flatMap(({ title, fields }) => fields.map(({ label }) => ({ title, label }))),
    ({ label }) => label,
  );
  const isShared = ({ label }: Field) => new Set(below.get(label)?.map(({ title }) => title)).size > 1;
  return found.flatMap(({ title, fields }) =>
    fields.map((field) =>
      isShared(field) && title !== '' ? { ...field, label: `${plainText(title)}: ${field.label}` } : field,
    ),
  );
}

function fieldsOf(section: DocumentSection): Field[] {
  return [...titleField(section), ...fieldsBelow(section)];
}

function fieldsBelow(section: DocumentSection): Field[] {
  const signs = isForSigning(section) || isForm(section.nodes);
  const open = openLabels(section.nodes, signs ? 1 : fewestLabels);
  return section.nodes.flatMap((node, index) => {
    const label = open.get(node);
    if (label !== undefined) return [label];
    if (node.kind === 'item' && isBox(node)) return boxFields(node, section.role !== 'rollback', isForSigning(section));
    return [...nodeFields(node, signs, section.nodes[index - 1]), ...bareBlank(section.nodes, index, section.title)];
  });
}

/** Mostly lines to write on, and nothing to run: a form, whatever its heading says. */
function isForm(nodes: DocumentNode[]): boolean {
  const lines = nodes.flatMap((node) => (node.kind === 'paragraph' || node.kind === 'item' ? node.lines : []));
  const toWriteOn = lines.filter(({ text }) => lineToWriteOn.test(text)).length;
  const asked = lines.filter(({ text }) => asksFor(text)).length;
  return toWriteOn >= fewestLabels && asked * 2 > lines.length && !nodes.some((node) => node.kind === 'code');
}

const lineToWriteOn = /[:：]\s*(?:\*\*|__)?\s*(?:_{3,}|\.{6,}|…{2,}|＿{2,})/u;

/** A line to write on, or one with answers to choose from behind its label. */
function asksFor(text: string): boolean {
  return lineToWriteOn.test(text) || answersIn(/[:：]\s*(.+)$/.exec(plainText(text))?.[1] ?? '').length > 1;
}

function nodeFields(node: DocumentNode, signs: boolean, above: DocumentNode | undefined): Field[] {
  if (node.kind === 'table') {
    const signed = signs || isSigned(node) ? tableFields(node) : [];
    return signed.length > 0 ? signed : cellsToFill(node);
  }
  if (node.kind === 'item') return itemFields(node, signs, above);
  if (node.kind === 'code')
    return isText(node) ? node.content.flatMap((line) => fieldsOfLine(line, false)) : openForm(node, above);
  if (node.kind !== 'paragraph') return [];
  const beside = node.lines.some(({ text }) => lineToWriteOn.test(text));
  return node.lines
    .flatMap((line) => fieldsOfLine(line, signs || (beside && asksInBrackets.test(line.text))))
    .concat(emptyLabels(node, signs));
}

/** "**Decided by:** [Name]" beside a line to write on is filled in like it. */
const asksInBrackets = /^\s*(?:\*\*|__)[^*_:：]{2,60}(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*\[\p{L}[^\]]*\]\s*$/u;

/** A form that is drawn in a fence. */
function isText({ lang, content }: CodeNode): boolean {
  const isForm = content.filter(({ text }) => lineToWriteOn.test(withShortGaps(text))).length > 1;
  return isForm && !isForOthers(content) && (lang === null || /^(?:te?xt|plain(?:text)?|markdown|md)$/i.test(lang));
}

/** A page with headings of its own, and a message that ends with who sends it, are written elsewhere: nothing of the sign-off. */
function isForOthers(content: readonly TextLine[]): boolean {
  const last = content.findLast(({ text }) => text.trim() !== '')?.text.trim() ?? '';
  return content.some(({ text }) => /^#{1,6}\s+\S/.test(text)) || /^[[{<][^\]}>]{2,40}[\]}>]$/.test(last);
}

/** A box stays a task; what is written beside it belongs to the record. In a way back, which is hardly walked, nothing has to be chosen. */
function boxFields({ lines }: ItemNode, choices: boolean, signs: boolean): Field[] {
  return lines.map(bareBlanks).flatMap(({ line, text }) => {
    const said = { line, text: text.replace(boxPattern, '') };
    const votes = signs ? voteFields(said) : [];
    if (votes.length > 0) return votes;
    const parts = labels(said).flatMap((part) => labelled(part, drawn.test(text)));
    return parts.length > 1 ? parts : sentenceFields(said, choices);
  });
}

/** "**Business Owner:** GO / NO-GO - [Signature] [Date]" on a form: what is chosen, and each bracket. */
function voteFields({ line, text }: TextLine): Field[] {
  const [, who = '', asked = ''] =
    /^\s*(?:\*\*|__)?([^:：*_[\]]{2,60}?)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(.+)$/u.exec(text) ?? [];
  const brackets = [...asked.matchAll(/\[(\p{L}[^[\]]{1,30})\](?!\()/gu)].map(([, name = '']) => name);
  const rest = withoutEnd(plainText(asked.replace(/\[[^[\]]*\](?!\()/g, ' ')), /[\s–—,;-]/);
  const options = oneOf.test(rest) ? rest.split(' / ') : [];
  if (who === '' || (options.length === 0 && (brackets.length === 0 || rest !== ''))) return [];
  const label = plainText(who);
  const one = (name: string): Field => ({
    line,
    label: `${label}: ${name}`,
    kind: kindOf(name, ''),
    options: [],
    suggestion: null,
  });
  const vote: Field[] = options.length > 0 ? [{ line, label, kind: 'choice', options, suggestion: null }] : [];
  return [...vote, ...brackets.map(one)];
}

/** What stands beside a blank on one line is a field like it. */
function fieldsOfLine(written: TextLine, signs: boolean): Field[] {
  const line = bareBlanks(written);
  const parts = labels(line);
  const found = parts.flatMap((part) => labelled(part, signs || (parts.length > 1 && drawn.test(line.text))));
  return found.length > 0 || !drawn.test(line.text) ? found : sentenceFields(line, true);
}

/** Boxes make a section walked; its blanks are signed all the same. */
function isForSigning(section: DocumentSection): boolean {
  return section.meaning === 'sign-off' || (section.parent !== null && isForSigning(section.parent));
}

/** "- None / [List issues]" under "**Issues:**" is that label's field. */
function itemFields(node: ItemNode, signs: boolean, above: DocumentNode | undefined): Field[] {
  const first = node.lines[0];
  if (first === undefined) return [];
  // "Status: ☐ open ☐ done" below a task is about that task, also on a form; "Errors found: ☐ yes ☐ no" is what somebody answers for.
  const ofTask = node.owner !== null && (!signs || isBox(node.owner));
  const fields = fieldsOfLine(first, signs && !ofTask).filter(
    ({ kind, label }) => !ofTask || drawn.test(first.text) || (kind === 'choice' && !progress.test(label)),
  );
  const label = above?.kind === 'paragraph' ? /^(.*?)\s*:\s*$/.exec(plainText(textOf(above)))?.[1] : undefined;
  if (fields.length > 0 || !signs || ofTask || label === undefined || !blank.test(first.text)) return fields;
  return [{ line: first.line, label, kind: 'text', options: [], suggestion: suggestionOf(first.text) }];
}

/** How far a task is: its own box says so. */
const progress = hinted(
  /^(?:\S+ )?(?:status|state|progress|stand|zustand|état|avancement|statut|estado|situação|статус|состояние|状态|進捗|状態|ステータス|상태|وضعیت)$/iu,
);

const blank = /_{3,}|＿{2,}|\.{6,}|…{2,}|\[[^\]]+\](?!\()/;
const mark = /(?:☐|☑|☒|⬜|\[[ xX]\])\s*/u;

/** "**Name**: ____ **Date**: ____" and "Name: ____ Date: ____" are two fields on one line. */
function labels({ line, text }: TextLine): TextLine[] {
  if (!/\*\*|__|\.{6}|…{2}|＿{2}/u.test(text)) return [{ line, text }];
  return text
    .split(/(?<=\S)\s+(?=(?:\*\*|__)[^*_]{2,60}(?::(?:\*\*|__)|(?:\*\*|__)\s*:))/)
    .flatMap((part) => part.split(/(?<=_{3}|\.{6}|…{2}|＿{2})\s+(?=\p{L}[^:：_.…＿]{1,40}[:：]\s*\S)/u))
    .map((part) => ({ line, text: part }));
}

function labelled({ line, text }: TextLine, signs: boolean): Field[] {
  if (!/[:：]/.test(text)) return [];
  const found =
    /^\s*(?:\*\*|__)?\s*((?:[^:：*_|`]|`[^`]*`){2,80}?)\s*(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：]|[:：])\s*(\S.*)$/.exec(
      text,
    );
  const label = plainText(found?.[1] ?? '');
  const value = (found?.[2] ?? '').trim();
  if (found === null || label === '' || /^\**$/.test(value) || /^https?$/i.test(label) || endsInCode(label)) return [];
  const answers = answersIn(value);
  const options = answers.length > 0 ? answers : oneOf.test(value) ? value.split(' / ') : optionsOf(value);
  if (options.length >= 2 && (signs || answers.length > 0 || mark.test(value)))
    return [{ line, label, kind: 'choice', options, suggestion: null }];
  if (!signs && !drawn.test(value)) return [];
  return [{ line, label, kind: kindOf(label, value), options: [], suggestion: suggestionOf(value) }];
}

/** The colon of `dist:win` parts no label from its value. */
function endsInCode(label: string): boolean {
  return label.split('`').length % 2 === 0;
}

/** "shipped / rolled back / postponed" */
const oneOf = /^[\p{L}\p{N}][^/_.[\]☐]{1,24}(?: \/ [\p{L}\p{N}][^/_.[\]☐]{1,24}){1,5}$/u;

function optionsOf(value: string): string[] {
  if (!mark.test(value)) return [];
  return value
    .split(/(?:☐|☑|☒|⬜|\[[ xX]\])/u)
    .map((part) => plainText(part).replace(/\s*[/|,;]\s*$/, ''))
    .filter((part) => part !== '');
}

/** Text that the author filled in is offered; what only asks for something, or says of a blank what belongs there, is not. */
function suggestionOf(value: string): string | null {
  const blankAt = drawn.exec(value)?.index;
  if (blankAt !== undefined && !/\p{L}{2}/u.test(value.slice(0, blankAt))) return null;
  const text = plainText(value.replace(/[_.…]{3,}/g, ' ').replace(/\[[^\]]{0,160}\](?!\()/g, ' '))
    .replace(/\(\s*\w*(?: at)?\s*\)/g, '')
    .trim();
  return /\p{L}{2}/u.test(text) && !/^(?:none\s*\/?|n\/a\s*\/?|at)$/i.test(text) ? text.replace(/\s*\/$/, '') : null;
}

const signing = hinted(
  /\b(?:name|signature|signed|date|approver|approved?|role|sign-off|status)\b|unterschrift|datum|nom|fonction|approbat|nombre|nome|firma|fecha|assinatura|aprova|подпись|фио|имя|дата|утверд|签|姓名|日期|审批|負責|负责人|氏名|署名|承認|日付|担当者|이름|성명|서명|승인|날짜|نام|امضا|تاریخ/i,
);

/** A table that people sign, under whatever heading: who it is and where the name is written. */
function isSigned({ header }: TableNode): boolean {
  return header.length > 1 && header.some((cell) => signatures.test(plainText(cell)));
}

const signatures = hinted(
  /\bsignatures?\b|^sign(?:ed)?(?: by)?$|unterschrift|^firma$|assinatura|^visa$|подпись|签字|签名|署名|押印|서명|امضا/iu,
);

function tableFields(node: TableNode): Field[] {
  if (!node.header.some((cell) => signing.test(cell))) return [];
  const isOpen = (cell: string) => cell.trim() === '' || blank.test(cell) || mark.test(cell);
  return node.rows.flatMap(({ line, cells }) => {
    const filled = cells.findIndex((cell) => !isOpen(cell));
    const subject = plainText(cells[filled] ?? '');
    return cells.flatMap((cell, column): Field[] => {
      if (!isOpen(cell)) return [];
      const head = plainText(node.header[column] ?? '');
      const options = optionsOf(cell);
      const kind = options.length >= 2 ? 'choice' : dates.test(head) ? 'date' : 'text';
      const label = subject === '' ? head : `${subject}: ${head}`;
      return [{ line, label, kind, options: kind === 'choice' ? options : [], suggestion: null }];
    });
  });
}
