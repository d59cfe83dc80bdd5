import { hinted, hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/** "Owner:", "Responsible:", "Assigned to:" and their like, as an author writes them before a name. Longest first where one holds another. */
const leads: readonly string[] = [
  'task owner|owner|owned by|responsible(?: party| person)?|assigned to|assignees?|accountable|executed by|performed by|DRI',
  'verantwortlich(?:e[rn]?)?|zuständig|durchgeführt von',
  'responsable|assignée? à|exécuté par',
  'respons[áa]vel|encargad[oa]|asignad[oa] a|ejecutado por',
  'ответственн(?:ый|ая|ые)|исполнитель',
  '负责人|执行人|責任者|担当者?|담당자?|책임자',
  'مسئول|مسؤول',
];

/** A name behind such a word: up to the end of the line, a bracket's end, or the next thing said. */
export const ownerLead = hinted(
  new RegExp(
    `(?:^|[\\s(（\\[*_|–—-])(?:${leads.join('|')})(?:\\*\\*|__)?\\s*[:：]\\s*(?:\\*\\*|__)?\\s*([^;；)）|–—]+)`,
    'iu',
  ),
);

/** The heading of a table's column of such names. */
export const ownerColumn = hinted(
  new RegExp(`^(?:${leads.join('|')}|who|wer|qui|quién|кто|谁|誰|누가|role|rolle|team|person)$`, 'iu'),
);

/** The heading of a table's column of times, and the word before one in a line of its own. */
export const timeColumn = hinted(
  /^(?:(?:start )?time|when|due(?: by| at)?|uhrzeit|zeit|wann|heure|quand|hora|cuándo|quando|время|когда|时间|時刻|時間|시간|زمان)$/iu,
);
export const timeLead = hinted(
  inRow(
    /^(?:\*\*|__)?/iu,
    oneOf(
      /(?:start )?time|when|due(?: by| at)?|uhrzeit|zeit|wann|heure|quand|hora|cuándo|quando|время|когда|时间|時刻|시간/iu,
      /زمان/iu,
    ),
    /(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(.+)$/iu,
  ),
);

/** Blanks to be filled in, which name nobody and no time: `[Name]`, `[TODO]`, `____`, `[HH:MM]`. */
export const blank =
  /^(?:names?|todo|tbd|tba|tbc|n\/?a|none|nobody|time|date|role|x+|h+:?m+|mm\/dd.*|yyyy.*|[-_.…?\s/:]*)$/i;

const area =
  'release|deploy(?:ment)?|product|project|program(?:me)?|incident|change|engineering|tech(?:nical)?|delivery|team|qa|test(?:ing)?|dev(?:elopment)?|security|support|operations|ops|infra(?:structure)?|platform|database|db|system|network|data|communications?|training|business|service|backend|frontend|web|mobile|application|shift|migration|on-?call';
const post =
  'owner|manager|lead(?:er)?|engineer|captain|shepherd|coordinator|administrator|admin|developer|team|commander|officer|analyst|architect|driver|approver';
/** As a heading by themselves these are a phase: "QA". */
const phase = 'devops|qa|ops|pm';
const alone =
  'dbas?|sres?|on-?call|developers?|operators?|testers?|approvers?|reviewers?|maintainers?|site reliability engineers?|scribe|sponsor';

const work = 'tasks?|steps?|actions?|duties|checklist|responsibilities|to-?dos?';
const roleHeadings: readonly Pattern[] = hintedIn([
  new RegExp(`^(?:for (?:the )?)?((?:(?:${area}) ){1,2}(?:${post})s?|(?:${alone}))(?:['’]s?)?(?: (?:${work}))?$`, 'i'),
  new RegExp(`^for (?:the )?(${phase})$`, 'i'),
  new RegExp(`^(?:for )?(${phase})(?:['’]s?)? (?:${work})$`, 'i'),
]);

/** "Release Owner", "For the DBA", "QA tasks": who does what stands below a heading that says nothing else; null for other headings. */
export function roleInHeading(heading: string): string | null {
  return roleHeadings.map((pattern) => pattern.exec(heading)?.[1]).find((role) => role !== undefined) ?? null;
}
