import type { Plan, Step } from '../../plan/plan.ts';
import type { Assigned, When } from '../../steps/assigned.ts';
import type { Item } from '../../steps/index.ts';
import type { DocumentNode, ItemNode, TableNode } from '../markdown/nodes.ts';
import { textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { ownerColumn, roleInHeading, timeColumn, timeLead } from './owner-words.ts';
import { namesIn, ownersIn, peopleIn } from './people-in.ts';
import { timeOf, whenIn } from './when-in.ts';

/** The plan with what the checklist says of who and when: at a step what its headings and its own lines say, at an item what only it says. */
export function assign(plan: Plan, nodes: readonly DocumentNode[], sections: readonly DocumentSection[]): Plan {
  const byLine = assignedLines(nodes);
  const bySection = new Map(sections.map((section) => [section.id, section]));
  const steps = plan.steps.map((step): Step => {
    const own = byLine.get(step.line);
    const section = step.section === null ? undefined : bySection.get(step.section);
    const all = { ...sectionSays(section ?? null), ...own };
    return { ...step, ...all, items: step.items.map((item) => withoutRepeats(item, byLine.get(item.line), all)) };
  });
  const rollbacks = plan.rollbacks.map((lane) => ({
    ...lane,
    items: lane.items.map((item) => withoutRepeats(item, byLine.get(item.line), {})),
  }));
  return { ...plan, steps, rollbacks };
}

function withoutRepeats(item: Item, own: Assigned | undefined, step: Assigned): Item {
  if (own === undefined) return item;
  const people = own.people?.filter((name) => !step.people?.includes(name)) ?? [];
  const when = own.when?.text === step.when?.text ? undefined : own.when;
  return { ...item, ...(people.length > 0 ? { people } : {}), ...(when ? { when } : {}) };
}

/** What each line of a list or a table is assigned to; a list item's words hold for everything in it that says nothing itself. */
function assignedLines(nodes: readonly DocumentNode[]): Map<number, Assigned> {
  const byLine = new Map<number, Assigned>();
  const children = Map.groupBy(
    nodes.filter((node) => node.kind === 'item' || node.kind === 'paragraph'),
    (node) => node.owner,
  );
  for (const node of nodes) {
    if (node.kind === 'table') for (const [line, says] of tableSays(node)) byLine.set(line, says);
    if (node.kind !== 'item') continue;
    const says = itemSays(node, children.get(node) ?? []);
    if (says === undefined) continue;
    const around = byLine.get(node.line);
    for (let line = node.line; line <= node.endLine; line += 1) byLine.set(line, { ...around, ...says });
  }
  return byLine;
}

/** "- [ ] Migrate (Owner: DBA)", and below it "- Owner: DBA", "- Time: 14:00". */
function itemSays(
  node: ItemNode,
  below: readonly (DocumentNode & { lines: ItemNode['lines'] })[],
): Assigned | undefined {
  const own = node.lines.map(({ text }) => text).join(' ');
  const notes = below.map(textOf).filter((text) => !/^\[[ xX]\]/.test(text));
  const people = [...new Set([...peopleIn(own), ...notes.filter(isField).flatMap(ownersIn)])];
  const when = whenIn(withoutBox(own)) ?? firstTime(notes);
  return assigned(people, when);
}

const isField = (text: string) => /^[^\p{L}]*[\p{L} ]{2,24}[*_]*\s*[:：]/u.test(text);
const withoutBox = (text: string) => text.replace(/^\[[ xX]\]\s*/, '').replace(/^[☐☑⬜✅]\s*/u, '');

function firstTime(notes: readonly string[]): When | null {
  for (const note of notes) {
    const found = timeLead.exec(note)?.[1];
    const when = found === undefined ? null : timeOf(found);
    if (when) return when;
  }
  return null;
}

/** Columns "Owner" and "Time" of a table whose rows are walked. */
function tableSays({ header, rows }: TableNode): [number, Assigned][] {
  const owner = header.findIndex((cell) => ownerColumn.test(words(cell)));
  const time = header.findIndex((cell) => timeColumn.test(words(cell)));
  return rows.flatMap(({ line, cells }): [number, Assigned][] => {
    const says = assigned(owner < 0 ? [] : namesIn(cells[owner] ?? ''), time < 0 ? null : timeOf(cells[time] ?? ''));
    return says ? [[line, says]] : [];
  });
}

/** The nearest heading that says it, upwards: a role that owns what stands below, a time in it, "Owner: …" in the text right below it. */
function sectionSays(from: DocumentSection | null): Assigned {
  const says = headingsOf(from).map(headingSays);
  const people = says.find((one) => one.people)?.people ?? [];
  return assigned(people, says.find((one) => one.when)?.when ?? null) ?? {};
}

/** The headings that a step stands under, its own first; the document's title speaks of the document. */
function headingsOf(from: DocumentSection | null): DocumentSection[] {
  const list: DocumentSection[] = [];
  for (let section = from; section !== null && section.level > 0; section = section.parent) {
    if (section === from || section.level > 1 || section.parent !== null) list.push(section);
  }
  return list;
}

function headingSays({ title, label, nodes }: DocumentSection): Assigned {
  const role = roleInHeading(label.replace(/\s*[([][^()[\]]*[)\]]/g, ''));
  const first = nodes.findIndex(
    (node) => node.kind !== 'paragraph' && !(node.kind === 'item' && isField(textOf(node))),
  );
  const lead = nodes.slice(0, first < 0 ? undefined : first);
  const texts = lead.map((node) => ('lines' in node ? textOf(node) : '')).filter(isField);
  const people = [...peopleIn(title), ...(role === null ? [] : [role]), ...texts.flatMap(ownersIn)];
  return assigned([...new Set(people)], whenIn(title) ?? firstTime(texts)) ?? {};
}

function assigned(people: string[], when: When | null): Assigned | undefined {
  if (people.length === 0 && when === null) return undefined;
  return { ...(people.length > 0 ? { people } : {}), ...(when ? { when } : {}) };
}
