import { classifyCommand } from '../../effects/classify-command.ts';
import { asksToBeFilled } from '../../effects/names-in-capitals.ts';
import { parseStrictly } from '../../effects/parse-strictly.ts';
import { findPlaceholders } from '../../effects/placeholders.ts';
import { windowsAsks, windowsDanger, windowsRunsOn } from '../../effects/windows-dangers.ts';
import { toFill } from '../../plan/class-of.ts';
import type { Placeholder } from '../../plan/plan.ts';
import type { Command } from '../../steps/item.ts';
import { markEndless } from './announced-end.ts';
import { markAnnounced, markAsked } from './announced-keys.ts';
import type { BlockReading, RawBlock } from './block-reading.ts';
import { cutBlock } from './cut-block.ts';
import { describedLiterals } from './described-literals.ts';
import { doubtful, oddCharacters } from './doubtful-characters.ts';
import { enteredValues } from './entered-values.ts';
import { type Facts, factsOf } from './facts.ts';
import { markGiven } from './given-scripts.ts';
import { recognise, type Verdict } from './kinds.ts';
import type { Split } from './piece.ts';
import { newDraft, toUnit } from './unit-draft.ts';
import { readUnits, type Units } from './units.ts';
import { variablesOf } from './variables.ts';

/** Everything a block by itself tells: what it is, its units, gates, choices, placeholders and variables. Total: any text gives a reading. */
export function readBlock(raw: RawBlock): BlockReading {
  const facts = factsOf(raw);
  const verdict = recognise(facts);
  const split = cutBlock(verdict.reads, facts);
  const read = instructive.has(verdict.reads) ? readUnits(split.pieces, raw.role) : asWritten(facts);
  const units = markGiven(markEndless(markAnnounced(markAsked(read.units), raw.asks)), raw.given);
  if (verdict.reads === 'powershell') return forWindows(facts, verdict, read);
  const commands = units.flatMap((unit) => (unit.client ? [...unit.commands, unit.client.open] : unit.commands));
  const statements = units.flatMap((unit) => [...unit.statements, ...(unit.client?.statements ?? [])]);
  const used = variables(commands);
  // "Last: VERSION $((VERSION - 1))" in a block that sets VERSION speaks of that.
  const placeholders = placeholdersOf(verdict, facts, split).filter(({ token }) => !used.assigns.includes(token));
  const notes = [...read.notes, ...doubtful(commands, statements)];
  const reading = {
    ...read,
    units,
    commands,
    statements,
    placeholders,
    notes: notes.sort((a, b) => a.line - b.line),
    ...used,
  };
  const here = units.filter(({ doubt }) => doubt === null).flatMap((unit) => unit.commands);
  const sureness = confidence(verdict, split, { ...reading, here, open: raw.open === true });
  return { reads: verdict.reads, ...sureness, ...reading };
}

/** Lines for another machine: nothing of them runs here, and what they destroy there is said all the same. */
function forWindows({ lines }: Facts, { reads, why }: Verdict, read: Units): BlockReading {
  const commands = lines.flatMap(({ line, text }): Command[] => {
    if (/^\s*(?:#|::|rem\b|$)/i.test(text)) return [];
    const found = classifyCommand(text.trim());
    const own = windowsDanger(text);
    const danger = own ?? found.danger;
    const place = { line, endLine: line };
    const effect = own !== null || found.effect === 'destroys' ? 'destroys' : 'changes';
    const longRunning = windowsRunsOn(text) || found.longRunning;
    const interactive = windowsAsks(text) || found.interactive;
    return [{ ...place, text: text.trim(), title: null, effect, longRunning, interactive, danger, host: null }];
  });
  const dangers = commands.flatMap(({ danger, line }) => (danger === null ? [] : `Line ${line} ${danger}.`));
  const placeholders = findPlaceholders(lines, 'env').flatMap((one) => toAsk(one));
  const found = { commands, statements: [], placeholders, assigns: [], uses: [] };
  return { reads, confidence: 'D', why: [why, ...dangers].join(' '), ...read, ...found };
}

/** Kinds whose lines may be offered to a shell or a database. */
const runnable: ReadonlySet<BlockReading['reads']> = new Set([
  'shell',
  'sql',
  'transcript',
  'client',
  'mixed',
  'template',
]);
/** Kinds whose comments are instructions: gates, waits and expectations in them are meant. In other kinds they are quotations. */
const instructive: ReadonlySet<BlockReading['reads']> = new Set([...runnable, 'manual']);

/** One unit with the lines as they stand: what is to be copied, compared or read is shown unchanged. */
function asWritten(facts: Facts): Units {
  const manual = facts.lines.filter(({ text }) => text.trim() !== '');
  const [first] = manual;
  if (!first) return { units: [], gates: [], choices: [], notes: [] };
  const title = /^\s*(?:#+|--|\/\/)\s*(\S.*)$/.exec(first.text)?.[1] ?? '';
  const draft = { ...newDraft(first.line, title), endLine: manual.at(-1)?.line ?? first.line, condition: null };
  return {
    units: [{ ...toUnit(draft, null), manual: manual.map(({ line, text }) => ({ line, text })) }],
    gates: [],
    choices: [],
    notes: [],
  };
}

/** `here`: the commands that nothing is said against one by one. */
type Reading = Pick<BlockReading, 'commands' | 'placeholders' | 'notes'> & { here: Command[]; open: boolean };

function confidence(verdict: Verdict, split: Split, reading: Reading): Pick<BlockReading, 'confidence' | 'why'> {
  if (verdict.confidence === 'D') return { confidence: 'D', why: verdict.why };
  const reasons = doubts.filter(({ when }) => when(split, reading));
  const worst = [verdict.confidence, ...reasons.map((reason) => reason.confidence)].sort().at(-1) ?? verdict.confidence;
  const whys = reasons.map(({ why }) => (typeof why === 'string' ? why : why(reading)));
  return {
    confidence: worst,
    why: verdict.confidence === 'A' && whys.length > 0 ? whys.join(' ') : [verdict.why, ...whys].join(' '),
  };
}

/** What lowers the confidence of a block that may run. */
const doubts: readonly {
  confidence: 'B' | 'C';
  why: string | ((reading: Reading) => string);
  when: (split: Split, reading: Reading) => boolean;
}[] = [
  { confidence: 'C', why: refusedByShell, when: ({ parsed }) => !parsed },
  {
    confidence: 'C',
    why: oddCharacters,
    when: (_split, { notes }) => notes.some(({ why }) => why.startsWith('Holds')),
  },
  { confidence: 'C', why: 'Its fence is never closed.', when: (_split, { open }) => open },
  {
    confidence: 'B',
    why: toFill,
    when: (_split, { placeholders }) => placeholders.some((placeholder) => placeholder.class !== 'example'),
  },
  {
    confidence: 'B',
    why: 'It is meant for another host.',
    when: (_split, { here }) => here.some(({ host }) => host !== null),
  },
];

function refusedByShell({ commands }: Reading): string {
  const refused = commands.filter(({ text }) => parseStrictly(text) === null);
  const [first] = refused;
  // Apart each line may be fine: a loop that is never closed, say.
  if (first === undefined || commands.length < 2) return 'A shell does not accept all of its lines.';
  return `A shell does not accept ${refused.length} of its ${commands.length} lines, the first of them line ${first.line}.`;
}

function placeholdersOf({ reads }: Verdict, facts: Facts, split: Split): Placeholder[] {
  if (reads === 'env')
    return findPlaceholders(
      facts.lines.filter(({ text }) => !/^\s*#/.test(text)),
      'env',
    );
  if (reads === 'config') return [...settingsToFill(facts), ...enteredValues(facts)];
  if (!runnable.has(reads)) return reads === 'text' || reads === 'manual' ? enteredValues(facts) : [];
  const lines = split.pieces.flatMap((piece) => {
    if (piece.kind !== 'command' && piece.kind !== 'statement') return [];
    if (onlyName.test(piece.text)) return [];
    return piece.text
      .split('\n')
      .map((text, at) => ({ line: piece.line + at, text, inside: at > 0 && givesProgram(piece.text) }));
  });
  const [inside = [], outside = []] = [true, false].map((is) => lines.filter((line) => line.inside === is));
  return [
    ...findPlaceholders(outside, reads === 'sql' ? 'sql' : 'shell'),
    ...findPlaceholders(inside, 'program'),
    ...openValues(facts.lines.filter(({ line }) => facts.entered.has(line))),
  ];
}

/** "- OVEN_SECRET": a list of the variables that are needed. */
const onlyName = /^\s*[-*] [A-Z][A-Z0-9_]+(?:=\S*)?\s*$/;

/** Whether the lines below the first of a command are those of a program: `python3 - <<'EOF'`, `node -e "`. */
function givesProgram(command: string): boolean {
  return interpreter.test(command.slice(0, command.indexOf('\n')));
}

const interpreter =
  /(?:^|[\s/])(?:python[\d.]*|node|ruby|perl|php|deno|bun|tsx|rails|Rscript|tinker)\b(?:.*<<-?\s*["']?\w+["']?|.*\s(?:-[ce]|--eval|runner|--execute)[ =]?["'][^"']*$)/;

/**
 * `requirepass <strong-password>`: values that a file is waiting for, where its language has no other use for such words. Angle brackets of
 * code and of markup are no placeholders.
 */
function settingsToFill({ raw, lines }: Facts): Placeholder[] {
  const values = lines.filter(({ text }) => !/^\s*(?:[#;]|\/\/|<)/.test(text));
  if (raw.lang !== null && !settingsLanguages.test(raw.lang))
    return markup.test(raw.lang) ? [] : describedLiterals(values);
  return openValues(values);
}

function openValues(values: Facts['lines']): Placeholder[] {
  return findPlaceholders(values, 'env').flatMap((one) =>
    openSetting.test(one.token) || asksToBeFilled(one.token) ? toAsk(one) : [],
  );
}

function toAsk(found: Placeholder): Placeholder[] {
  return found.class === 'example' ? [] : [{ ...found, class: 'ask' }];
}

/** Languages in which a name in angle brackets is an element. */
const markup = /^(?:html?|xml|xhtml|vue|svelte|jsx|tsx|svg|erb|ejs|diff|patch)$/i;
const settingsLanguages =
  /^(?:conf|config|cfg|ini|toml|ya?ml|json|properties|nginx|apache|caddyfile|systemd|service|redis|hcl|tf|tfvars)$/i;
const openSetting =
  /^<[\p{L}][\p{L}\p{N}]*(?:[-_ ][\p{L}\p{N}]+)+>$|^<(?:password|passwort|token|secret|domain|host|user|name)>$|^your[-_]|CHANGE_?ME|^(?:REPLACE|INSERT|PUT)_|_HERE$/iu;

function variables(commands: BlockReading['commands']): Pick<BlockReading, 'assigns' | 'uses'> {
  const assigns = new Set<string>();
  const uses: BlockReading['uses'] = [];
  const known = new Set<string>();
  for (const command of commands) {
    const found = variablesOf(command.text);
    for (const { name, offset } of found.uses) {
      const line = command.line + command.text.slice(0, offset).split('\n').length - 1;
      if (assigns.has(name) || known.has(`${line} ${name}`)) continue;
      known.add(`${line} ${name}`);
      uses.push({ name, line });
    }
    for (const name of found.assigns) assigns.add(name);
  }
  return { assigns: [...assigns], uses };
}
