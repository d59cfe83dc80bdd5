import { namesPreconditions } from '../gates/criteria/precondition.ts';
import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { statesIn } from '../recognisers/listed-conditions.ts';
import { type DocumentSection, isBox } from '../sections/sections.ts';
import { isImperative } from './told-work.ts';

/**
 * The lists of bullets that are work though the document marks its tasks in another way: what is to be done or looked at before or afterwards, by
 * the words of the heading, and lists of which most tell to do something. Beside boxes and numbers, and in a form, bullets explain.
 */
export function toldLists({ meaning, title }: DocumentSection, nodes: readonly DocumentNode[]): ReadonlySet<number> {
  const bullets = nodes.filter((node): node is ItemNode => node.kind === 'item' && node.owner === null);
  if (bullets.length === 0 || nodes.some((node) => isMarked(node) || isToFill(node))) return none;
  const isAround =
    (meaning === 'verify' || meaning === 'prepare') &&
    !(namesPreconditions(title) && statesIn(nodes).length > 0) &&
    !nodes.some(isLabel) &&
    !bullets.some((bullet) => plainText(textOf(bullet)).startsWith('`'));
  const lists = [...Map.groupBy(bullets, ({ list }) => list)];
  return new Set(lists.flatMap(([list, items]) => (isAround || mostlyWork(items) ? [list] : [])));
}

const none: ReadonlySet<number> = new Set();

/**
 * The lists of bullets that are facts and no work, where bullets are the tasks: most say under a short name how something is or where it is
 * found ("Base: `main`", "State: draft"), and nothing in them tells to do something. What prepares or verifies is looked at, however it is written.
 */
export function factLists({ role }: DocumentSection, nodes: readonly DocumentNode[]): ReadonlySet<number> {
  if (role !== 'forward') return none;
  const bullets = nodes.filter(
    (node): node is ItemNode => node.kind === 'item' && node.owner === null && !isMarked(node),
  );
  const lists = [...Map.groupBy(bullets, ({ list }) => list)];
  return new Set(lists.flatMap(([list, items]) => (items.length > 1 && areFacts(items) ? [list] : [])));
}

function areFacts(bullets: readonly ItemNode[]): boolean {
  const texts = bullets.map((bullet) => plainText(textOf(bullet)));
  const parts = texts.flatMap((text) => fact.exec(text)?.slice(1, 3) ?? []);
  return parts.length / 2 > texts.length * mostly && ![...texts, ...parts].some(isImperative);
}

const fact = /^(\p{L}[^:：`]{1,28})[:：]\s*(\S.*)$/u;
const mostly = 2 / 3;

function mostlyWork(bullets: readonly ItemNode[]): boolean {
  return bullets.filter((bullet) => isImperative(textOf(bullet))).length * 2 > bullets.length;
}

function isMarked(node: DocumentNode): boolean {
  return node.kind === 'item' && (node.ordinal !== null || isBox(node));
}

/** "**Stakes:**" over a list that is about something; "Look at these:" leads to what is looked at. */
function isLabel(node: DocumentNode): boolean {
  if (node.kind !== 'paragraph') return false;
  const text = textOf(node);
  return label.test(text) && !isImperative(text.replace(/[:：]\W*$/, ''));
}

const label = /^(?:\*\*|__).{1,60}(?:\*\*|__)\s?[:：]?$|^.{1,60}[:：](?:\*\*|__)?$/;

function isToFill(node: DocumentNode): boolean {
  return node.kind === 'item' && /_{3,}|☐|^[-–—\s]*$|[:：]\s*$/.test(textOf(node));
}
