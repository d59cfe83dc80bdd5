import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Gate, Rollback } from '../../plan/plan.ts';
import type { Item } from '../../steps/index.ts';
import { addFindings, type Context, type Draft, emptyDraft, nameDraft } from '../draft.ts';
import { addSaidOutcomes } from '../expected/said-outcomes.ts';
import type { DocumentNode } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { addTriggers } from '../read-aside.ts';
import { readNodes } from '../read-nodes.ts';
import { opposites } from '../sections/opposite-cases.ts';
import { allNodes, isStepHeading, optionChildren } from '../sections/regions.ts';
import { boxPattern, type DocumentSection, isWalked, labelOf } from '../sections/sections.ts';
import { textOfPart } from '../tasks/by-hand.ts';
import { check } from '../tasks/check-item.ts';
import { isAfterLoss } from './after-loss.ts';
import { startsCase } from './own-case.ts';
import { namedByLead } from './procedure-lead.ts';
import { environmentOfItems } from './rollback-environment.ts';
import { saysNoWay } from './rollback-words.ts';
import { toldApart } from './told-apart.ts';

/** The ways back written under headings, with everything found in them; `preparation` are boxes there that have to be done before. */
export type RollbackReading = { rollbacks: Rollback[]; findings: Draft; preparation: DocumentSection[] };

type Reading = RollbackReading & Pick<Context, 'linked' | 'programs'>;

/** `known`: as in `Context`. */
export function readRollbacks(
  sections: DocumentSection[],
  known: Pick<Context, 'linked' | 'programs'> = {},
): RollbackReading {
  const { linked, programs } = known;
  const reading: Reading = { rollbacks: [], findings: emptyDraft(), preparation: [], linked, programs };
  const tops = sections.filter((section) => section.role === 'rollback' && section.parent?.role !== 'rollback');
  for (const top of tops) readSection(top, top, reading);
  return reading;
}

/** Headings below that each name their own case are procedures of their own; those that follow one another are one. */
function readSection(section: DocumentSection, top: DocumentSection, reading: Reading): void {
  if (section.meaning === 'triggers') {
    addTriggers(section, reading.findings);
    return;
  }
  const rest = section.children.filter((child) => !isWalked(child) && !takenApart(child, reading));
  if (isPreparation(section)) {
    reading.preparation.push(section);
    for (const child of rest) readSection(child, top, reading);
    return;
  }
  const opposed = opposites(rest);
  const cases =
    optionChildren(section).length > 0 ? [] : rest.filter((child) => startsCase(child) || opposed.includes(child));
  const apart = cases.length > 1 ? cases : [];
  const together = rest.filter((child) => !apart.includes(child));
  const own = [...section.nodes, ...together.flatMap(allNodes)];
  const only = together.length === 1 && apart.length === 0 && !holdsWork(section.nodes) ? together[0] : undefined;
  if (only !== undefined && labelOf(only.title) !== '')
    addRollback(
      only,
      top,
      [...section.nodes, ...only.nodes, ...only.children.flatMap(allNodes)],
      reading,
      onlyTitle(section, only),
    );
  else addOwn(section, top, together.length > 0 ? own : null, reading);
  for (const child of apart) readSection(child, top, reading);
}

/** What stands under a heading itself: one way back, or those that its lines tell apart. `together`: with what is under headings below it. */
function addOwn(
  section: DocumentSection,
  top: DocumentSection,
  together: DocumentNode[] | null,
  reading: Reading,
): void {
  const ways = together === null ? toldApart(section) : [];
  for (const way of ways) addRollback(way, top, way.nodes, reading, way);
  if (ways.length === 0) addRollback(section, top, together ?? section.nodes, reading, namedByLead(section));
}

/** Lists of triggers and preparation are no part of the way back itself. */
function takenApart(child: DocumentSection, reading: Reading): boolean {
  if (child.meaning === 'triggers') addTriggers(child, reading.findings);
  else if (isPreparation(child)) reading.preparation.push(child);
  else return false;
  return true;
}

/** A heading that names the way back itself titles it better than "If this fails" or "Emergency" above it, and the other way round. */
function onlyTitle(section: DocumentSection, only: DocumentSection): DocumentSection {
  return namesWayBack.test(only.title) && !namesWayBack.test(section.title) ? only : section;
}

const namesWayBack = hinted(
  /roll ?-?back|revert|restore|zurückrollen|retour arrière|revers|откат|롤백|ロールバック|切り?戻|回滚|回退|بازگردانی/i,
);

const before = hinted(/\b(?:before|prior to|in advance|ahead of|ensure|make sure|beforehand)\b/i);

/** "Backups before the deployment", "배포 전 백업": work of the way forward, whatever chapter it was written in. */
const beforehand = hinted(
  oneOf(
    /\b(?:before|prior to) (?:the |each |every |any )?(?:deploy|release|migration|upgrade|rollout)|\bpre-?deploy/i,
    /vor (?:dem|der|jedem|jeder) (?:deployment|release|migration|rollout)/i,
    /avant (?:le |la |chaque )?(?:déploiement|mise en production|migration)/i,
    /antes d(?:e|el|o) (?:cada )?(?:deploy|despliegue|implanta)/i,
    /(?:перед|до) (?:деплo?|релиз|миграци|развертывани|развёртывани)|(?:部署|上线|发布|迁移)之?前|(?:デプロイ|リリース|移行)前|배포 ?전/i,
    /(?:قبل|پیش) از (?:استقرار|انتشار)/i,
  ),
);

/** Boxes only, all of which say "before" or "ensure": work for the time when nothing has gone wrong yet. */
function isPreparation(section: DocumentSection): boolean {
  if (beforehand.test(section.label)) return true;
  const items = section.nodes.filter((node) => node.kind === 'item' && node.owner === null);
  const boxes = items.flatMap((node) =>
    node.kind === 'item' && boxPattern.test(node.lines[0]?.text ?? '') ? node.lines : [],
  );
  return (
    boxes.length > 0 &&
    boxes.length >= items.length &&
    boxes.every((line) => before.test(line.text)) &&
    !section.nodes.some((node) => node.kind === 'code')
  );
}

function holdsWork(nodes: DocumentNode[]): boolean {
  return nodes.some((node) => node.kind === 'code' || node.kind === 'item');
}

function addRollback(
  section: DocumentSection,
  top: DocumentSection,
  nodes: DocumentNode[],
  reading: Reading,
  named: DocumentSection,
): void {
  const id = `r${named.line}`;
  const draft = emptyDraft();
  readNodes(nodes, { ...contextOf(named, nodes), linked: reading.linked, programs: reading.programs }, draft);
  addSaidOutcomes(nodes, draft, 'rollback');
  if (draft.items.length === 0 && named.children.length === 0) addInWords(draft, named, nodes);
  const found = nameDraft(draft, id, 'rollback');
  addFindings(reading.findings, found);
  if (found.items.length === 0) return;
  if (found.items.every(isUnwritten)) {
    reading.findings.notes.push({ line: named.line, text: named.title, why: unwritten });
    return;
  }
  const parent = top.parent !== null && top.parent.level > 1 ? top.parent : null;
  const environment = section.environment ?? environmentOfItems(found.items);
  reading.rollbacks.push({
    id,
    title: named.title,
    line: named.line,
    owner: parent?.line ?? null,
    blocks: found.blocks.map((block) => block.line),
    scope: parent === null ? 'document' : parent.box !== null || isStepHeading(parent) ? 'step' : 'section',
    environment,
    items: found.items,
    ...(isAfterLoss(named.title, nodes) ? { afterLoss: true } : {}),
  });
}

/** A way back that is only told in sentences is gone by hand; one that says there is none is no way. */
function addInWords(draft: Draft, { title, line, endLine }: DocumentSection, nodes: DocumentNode[]): void {
  const told = nodes.flatMap((node) => (node.kind === 'paragraph' ? node.lines : []));
  // "If it goes wrong, stop the shop, load the dump and start again." is a stop, and the way back too.
  const text = textOfPart(draft.prose) || (draft.gates.some(tellsWhatIsDone) ? textOfPart(told) : '');
  if (!/\p{L}{3}/u.test(text) || noWay.test(text) || noWay.test(title)) return;
  check(draft, { line, endLine }, { title, text, copy: null, condition: null });
}

/** A sentence that says more than when. */
function tellsWhatIsDone({ type, text, conditions }: Gate): boolean {
  const [first] = conditions;
  return (type === 'stop' || type === 'rollback') && first !== undefined && text.length > first.text.length + 20;
}

const noWay = hinted(
  /\bno (?:\w+ )?(?:roll ?-?back|way back|downgrade)|\b(?:not|never) (?:be )?(?:possible|supported|reversible|needed|required)\b|\bcannot be\b|irreversib/i,
);

const unwritten = 'This way back is announced and not written yet. Agree on one before you start.';

/** "TODO", "N/A", "to be defined": a heading over nothing. */
function isUnwritten(item: Item): boolean {
  return item.kind === 'check' && item.data.copy === null && saysNoWay(words(item.data.text));
}

function contextOf(section: DocumentSection, nodes: DocumentNode[]): Context {
  // Right below a line that tells it apart, a list is the way back, whatever block stands in it.
  const listed = section.line !== section.heading?.line && nodes[0]?.kind === 'item';
  const marked = nodes.some((node) => (node.kind === 'code' && !listed) || isNumberedOrBox(node));
  return {
    heading: section.title,
    ownerLine: section.line,
    environment: section.environment,
    condition: null,
    role: 'rollback',
    blockRole: 'rollback',
    purpose: 'rollback',
    bulletsAreTasks: !marked,
    inOption: false,
    read: readNodes,
  };
}

function isNumberedOrBox(node: DocumentNode): boolean {
  return node.kind === 'item' && (node.ordinal !== null || boxPattern.test(node.lines[0]?.text ?? ''));
}
