import { endOf, parseStrictly } from '../effects/parse-strictly.ts';
import { environmentAt } from '../plan/environment-at.ts';
import { boundAt } from '../plan/logins-at.ts';
import type { Plan } from '../plan/plan.ts';
import { lineWords } from '../plan/read-lines.ts';
import { endedWell } from '../session/failed-within.ts';
import type { SessionState } from '../session/state.ts';
import { definitionOf, type Item } from '../steps/index.ts';
import { goingThere } from './goes-there.ts';
import { itemState, type Lane } from './lane.ts';
import { sessionValues } from './session-values.ts';
import { standsAt } from './token-place.ts';

type Part = { line: number; endLine: number; text: string };

/** Commands of which some go to a host from this machine, and others would run on that host. */
type TwoPlaces = { host: string; parts: Part[]; going: Part[]; staying: Part[] };

type Session = { plan: Plan; state: SessionState };

/** `edited`: the text that would run instead; `going`: which of its commands go there, where its shell was asked. */
type Known = { edited?: string | undefined; going?: readonly number[] | undefined };

function twoPlacesOf({ plan, state }: Session, lane: Lane, item: Item, known: Known): TwoPlaces | undefined {
  const environment = environmentAt(lane, item);
  const host = boundAt(plan, state, environment, item)?.host ?? null;
  const parts = partsOf(item, known.edited);
  if (host === null || parts.length < 2) return undefined;
  const texts = parts.map(({ text }) => text);
  const places = known.going ?? goingThere(host, texts, sessionValues(state, environment));
  const going = parts.filter((_part, at) => places.includes(at));
  const staying = parts.filter((part) => !going.includes(part));
  return going.length === 0 || staying.length === 0 ? undefined : { host, parts, going, staying };
}

/**
 * Why commands do not run in one go of which some go to a host from this machine and others would run on that host, as sentences: wherever
 * they ran together, one of them would be in the wrong place.
 */
export function inTwoPlaces(session: Session, lane: Lane, item: Item, known: Known): string | undefined {
  const found = twoPlacesOf(session, lane, item, known);
  if (found === undefined) return undefined;
  const [from, there] = [lineWords(found.going), lineWords(found.staying)];
  const goes = from.startsWith('lines') ? 'go' : 'goes';
  return `${from.replace('l', 'L')} ${goes} from this machine to ${found.host}, and ${there} would run there: in one go, one of them would run in the wrong place. E runs a part, and the rest when it is taken up again (t, Enter, g). H says that all of it runs on this machine.`;
}

/** Of such commands the first that run in one place and did not run yet, and why they run alone; undefined where all may run in one go. */
export function nextPart(
  session: Session,
  lane: Lane,
  item: Item,
  known: Known = {},
): { text: string; reason: string } | undefined {
  const found = twoPlacesOf(session, lane, item, known);
  if (found === undefined) return undefined;
  const open = notRunYet(found, session, lane, item);
  const left = open.length === 0 ? found.parts : open;
  const goes = (part: Part | undefined) => part !== undefined && found.going.includes(part);
  const end = left.findIndex((part) => goes(part) !== goes(left[0]));
  const part = left.slice(0, end < 0 ? left.length : end);
  const where = goes(part[0]) ? 'from this machine' : `on ${found.host}`;
  return { text: part.map(({ text }) => text).join('\n'), reason: `${lineWords(part)} ${where}, the rest by itself` };
}

/** What of such commands did not run yet, where a part of them did. */
export function restOfParts(session: Session, lane: Lane, item: Item): string | undefined {
  const found = twoPlacesOf(session, lane, item, {});
  const open = found === undefined ? [] : notRunYet(found, session, lane, item);
  if (found === undefined || open.length === 0 || open.length === found.parts.length) return undefined;
  return open.map(({ text }) => text).join('; ');
}

function notRunYet({ parts }: TwoPlaces, { plan, state }: Session, lane: Lane, item: Item): Part[] {
  const ran = itemState(state, lane.id, item.id).runs.flatMap(({ text, result }) =>
    result.status === 'ended' && endedWell(result.end) ? [text] : [],
  );
  const tokens = plan.placeholders.map(({ token }) => token).filter((token) => !token.startsWith('$'));
  return parts.filter(({ text }) => !takenFrom(ran, asItRan(text, tokens)));
}

/** Whether one of these texts holds a command, which then stands there no more: what is written twice has to run twice. */
function takenFrom(ran: string[], command: RegExp): boolean {
  const at = ran.findIndex((text) => command.test(text));
  if (at >= 0) ran[at] = ran[at]?.replace(command, '') ?? '';
  return at >= 0;
}

/** A whole command among others, with whatever was given in the place of its tokens. */
function asItRan(text: string, tokens: readonly string[]): RegExp {
  const exact = (part: string) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const pieces = tokens.reduce((all, token) => all.flatMap((piece) => cutAt(piece, token)), [text]);
  return new RegExp(String.raw`(?<=^|[\n;&])[ \t]*${pieces.map(exact).join('[^\\n]+?')}[ \t]*(?=$|[\n;&#])`);
}

function cutAt(text: string, token: string): string[] {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1))
    if (standsAt(text, token, at)) return [text.slice(0, at), ...cutAt(text.slice(at + token.length), token)];
  return [text];
}

/** The commands of an item that a shell reads one by one, or those of the text that was typed in their place. */
export function partsOf(item: Item, edited?: string): Part[] {
  const program = definitionOf(item).program(item);
  if (program?.by !== 'shell') return [];
  if (edited === undefined) return program.commands;
  const script = parseStrictly(edited);
  const texts = script?.commands.map((one) => edited.slice(one.pos, endOf(one) ?? one.end)) ?? edited.split('\n');
  return texts.map((text, at) => ({ line: item.line + at, endLine: item.line + at, text }));
}
