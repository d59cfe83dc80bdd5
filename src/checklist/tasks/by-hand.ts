import { addItem, type Draft } from '../draft.ts';
import { namesAim } from '../gates/aim-words.ts';
import { within } from '../gates/conditions.ts';
import { type TextLine, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { isDecidedBy, type Marks, type Region } from '../sections/regions.ts';
import { stepNamed } from '../text/lead.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isWait } from '../waits/add-wait.ts';
import { isByPointer } from './by-pointer.ts';
import { check } from './check-item.ts';
import { numberedStep } from './step-words.ts';
import { headsWork, isImperative, tellsWork } from './told-work.ts';

/**
 * Whether a stretch without items is a step by hand: "### 2. Set up the device" where headings are the only tasks, "Step 2", text that tells to
 * do something.
 */
export function isByHand(region: Region, marks: Marks, draft: Draft): boolean {
  if (region.style === 'heading' || region.nodes.some((node) => stepNamed(node) !== null)) return true;
  if (region.style === 'item' || region.section.heading === null || draft.prose.length === 0) return false;
  if (isDecidedBy(region.nodes, region.section.title)) return false;
  const label = plainText(region.section.heading.text);
  if (!marks.boxes && draft.prose.some(({ text }) => isByPointer(text))) return true;
  return numberedStep.test(label) || (!marks.boxes && /^\d+(?:\.\d+)*[.)]?\s/.test(label)) || isToldWork(region);
}

/** Work that stands in no list: what the heading tells to do, or a sentence below it. */
function isToldWork({ section, nodes }: Region): boolean {
  if (namesAim(section.title)) return false;
  if (section.children.length === 0 && headsWork(section.label)) return true;
  return nodes.some((node) => node.kind === 'paragraph' && !node.quoted && tellsWork(textOf(node)));
}

/**
 * What is done by hand: the prose of a stretch, up to each stop in it. A stop is answered before what is written below it is done: "compare
 * the three", then "sign". One that stands above all prose belongs to what the heading says.
 */
export function addByHand(draft: Draft, region: Region): void {
  const { title } = region;
  const condition = within(region.led?.condition ?? null, region.condition);
  const stops = draft.gates.filter((gate) => gate.step === '');
  const parts = partsOf(
    draft.prose,
    stops.map(({ line }) => line),
  );
  const [first = [], ...rest] = parts;
  const text = textOfPart(first);
  const id = check(draft, placeOf(region, first, rest.length > 0), {
    title,
    text: text === '' ? title : text,
    copy: null,
    condition,
  });
  const ids = rest.map((part) => {
    const own = textOfPart(part);
    const place = { line: part[0]?.line ?? region.line, endLine: part.at(-1)?.line ?? region.endLine };
    return { line: place.line, id: check(draft, place, { title: shortTitle(own), text: own, copy: null, condition }) };
  });
  for (const gate of stops) gate.after ??= ids.findLast((one) => one.line < gate.line)?.id ?? id;
}

/** "Change the address to the new shop. Wait until the sign shows it.": a stretch with nothing but the wait in it, behind what is waited for. */
export function waitsForWork({ style }: Region, { items, gates, prose }: Draft): boolean {
  if (style === 'item' || items.length !== 1 || items[0]?.kind !== 'wait' || gates.length > 0) return false;
  const wait = items[0];
  const above = prose.filter(({ line }) => line <= wait.line).map(({ text }) => text);
  const [first = ''] = sentencesOf(above.join(' '), 'apart');
  return !isWait(first) && !isByCode(first) && tellsWork(first);
}

function isByCode(sentence: string): boolean {
  return sentence.includes('`');
}

export function addWorkBeforeWait(draft: Draft, region: Region): void {
  const [wait] = draft.items.splice(0);
  addByHand(draft, region);
  if (wait !== undefined) addItem(draft, wait);
}

/** "After that, sign it": text that tells to do something behind the last stop of a step, where nothing else does, is done by hand. */
export function addWorkBehindStop(draft: Draft, region: Region): void {
  const last = draft.items.at(-1);
  const stop = draft.gates.findLast((gate) => gate.step === '' && gate.after === last?.id);
  if (last === undefined || stop === undefined || stop.type === 'rollback') return;
  const rest = draft.prose.filter(({ line }) => line > Math.max(stop.line, last.endLine));
  const listed = stop.conditions.map(({ line }) => line);
  // What the stop itself says is done where it stops.
  const isSaid = ({ text }: TextLine) => stop.text.includes(words(text).replace(/[.;]$/, ''));
  const part = rest.filter((one) => one.line > Math.max(0, ...listed) && !isSaid(one));
  const text = textOfPart(part);
  if (!isImperative(text.replace(/^(?:after|once|when)\b[^,.]{3,60},\s*/i, ''))) return;
  const place = { line: part[0]?.line ?? region.line, endLine: part.at(-1)?.line ?? region.endLine };
  check(draft, place, { title: shortTitle(text), text, copy: null, condition: region.condition });
}

/** Prose by the stops between: lines of one paragraph stay together, also where one of its sentences is the stop. */
function partsOf(prose: readonly TextLine[], stops: readonly number[]): TextLine[][] {
  const parts: TextLine[][] = [[]];
  for (const line of prose) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const cut =
      last !== undefined && line.line > last.line + 1 && stops.some((stop) => stop >= last.line && stop < line.line);
    if (cut && part?.some(({ text }) => plainText(text) !== '')) parts.push([line]);
    else part?.push(line);
  }
  return parts.filter((part, at) => at === 0 || textOfPart(part) !== '');
}

/** Lines of prose as a person reads them. */
export function textOfPart(part: readonly TextLine[]): string {
  return part
    .map((line) => plainText(line.text))
    .join('\n')
    .trim();
}

/** The whole stretch, or what stands above the first stop of it. */
function placeOf(region: Region, first: readonly TextLine[], isPart: boolean): { line: number; endLine: number } {
  return isPart ? { line: region.line, endLine: first.at(-1)?.line ?? region.line } : region;
}

function shortTitle(text: string): string {
  const joined = text.replace(/\s+/g, ' ');
  const sentence = /^.{1,100}?[.:;!?。！](?=\s|$)/u.exec(joined)?.[0] ?? joined;
  return sentence.length > 100 ? `${sentence.slice(0, 99).trimEnd()}…` : sentence.replace(/[.:;]$/, '');
}
