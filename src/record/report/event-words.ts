import { itemOf } from '../../plan/command-outcomes.ts';
import { isDemand } from '../../plan/gate-meaning.ts';
import { gateWords } from '../../plan/gate-words.ts';
import type { Gate, Plan } from '../../plan/plan.ts';
import { readIs } from '../../plan/read-lines.ts';
import { undoneWords } from '../../plan/undone-words.ts';
import { withinLines } from '../../plan/within-words.ts';
import { closingWords } from '../../session/closing-words.ts';
import { isLeft } from '../../session/driver-left.ts';
import type { EventData, EventType, SessionEvent, There } from '../../session/events.ts';
import { runOf } from '../../session/evolve.ts';
import { recoveredWords } from '../../session/recovered-words.ts';
import { rollbackEndWords } from '../../session/rollback-end.ts';
import type { Seen } from '../../session/seen.ts';
import type { SessionState } from '../../session/state.ts';
import { exitWords, placeWords } from '../failed-attempts.ts';
import { viaWords } from '../handed-in.ts';
import { commandLines, fileLines } from './command-lines.ts';
import { fingerprintWords } from './fingerprint-words.ts';

/**
 * What an event says, in words for people; one sentence without its time and place. The text may hold line ends, of commands and between
 * what became of each. `state` is that of the whole session.
 */
export function eventWords({ plan, state }: Told, event: SessionEvent): string {
  const words = table[event.type] as Words<EventType>;
  return words(event.data, plan, state, event.seq);
}

type Told = { plan: Plan; state: SessionState };
/** The same in one row of a list, where a line's end would be a blank: two commands are not one. */
export function eventLine(told: Told, event: SessionEvent): string {
  return eventWords(told, event).split('\n').join(' / ');
}

type Words<Type extends EventType> = (data: EventData<Type>, plan: Plan, state: SessionState, seq: number) => string;

const table: { [Type in EventType]: Words<Type> } = {
  'session.opened': ({ checklist, operator, host, rehearsal }) =>
    `${rehearsal ? 'REHEARSAL opened' : 'opened'} by ${operator.principal} (${operator.user}) on ${host.name}: ${checklist.path}`,
  'plan.bound': ({ steps, items, gates }) => `plan bound; steps: ${steps}, items: ${items}, stops: ${gates}`,
  'step.entered': ({ outOfOrder }) => (outOfOrder === undefined ? 'entered' : `entered out of order: ${outOfOrder}`),
  'values.filled': ({ values }) => values.map(({ token, value }) => `${token} = ${value ?? '(secret)'}`).join(', '),
  'choice.made': ({ label, reason }) => `chose "${label}"${because(reason)}`,
  'reading.answered': ({ answer, reason, remembered, ...asked }, plan) =>
    `${readIs(plan, asked)} ${readingWords[answer]}${because(reason)}${remembered === undefined ? '' : `; remembered from ${remembered.slice(0, 10)}`}`,
  'run.requested': ({ attempt, environment, target, text, written, reason, host, there, ...of }) =>
    [
      `${requestWords(of)}${attempt === 1 ? '' : `, attempt ${attempt}`}${there === undefined ? '' : ` ON ${host} (${there.name})`}, ${environment}, target ${target.display}: ${text}`,
      ...(written === undefined ? [] : [`edited before it ran${because(reason)}; as written: ${written}`]),
    ].join('\n'),
  'run.kept': () => 'kept running in the background',
  'run.ended': (
    { run, exit, commands, durationMs, stoppedByOperator, remarks, shellNotes = [], output },
    plan,
    state,
  ) => {
    const how = `${stoppedByOperator ? 'stopped by the operator' : exitWords(exit)} after ${durationWords(durationMs)}`;
    const found = runOf(state, run);
    return [
      [how, ...withinLines({ commands }), `${output.length} bytes of output`, ...remarks, ...shellNotes].join('; '),
      ...(found ? [...commandLines(plan, found), ...fileLines(found)] : []),
    ].join('\n');
  },
  'run.lost': ({ why }) => `outcome unknown: ${why}`,
  'query.answered': ({ outcome, durationMs }) =>
    outcome.ok
      ? `${outcome.command}: ${outcome.rowCount} ${outcome.rowCount === 1 ? 'row' : 'rows'} after ${durationWords(durationMs)}`
      : `failed: ${outcome.message} (${outcome.code})`,
  'check.answered': ({ items, answer, note, expected, seen }, plan) =>
    `${answerWords[answer]}${expected === undefined ? '' : ` (line ${expected.line}: "${expected.text}")`}: ${items.map((id) => itemTitle(plan, id)).join('; ')}${because(note)}${seenWords(seen)}`,
  'checklist.followed': ({ session, path, closed }) =>
    closed === undefined
      ? `opened ${path} as session ${session}`
      : `${path} was closed as session ${session}: ${followedWords(closed)}`,
  'condition.answered': ({ gate: id, answer, condition, evidence, seen, reason }, plan) => {
    const gate = plan.gates.find((one) => one.id === id);
    const what = gate && isDemand(gate) ? 'stopped, for this is not so' : 'stop condition holds';
    if (answer === 'clear' && condition !== undefined)
      return `that the stop is tripped is taken back, and what else it asks is open again: ${condition}, at ${stopWords(gate, condition)}${because(reason)}${seenWords(seen)}`;
    return answer === 'clear'
      ? `all clear at ${stopWords(gate)}${reason === undefined ? '' : `, the answer before is taken back: ${reason}`}${because(evidence.join('; '))}${seenWords(seen)}`
      : `${what}: ${condition ?? 'not named'}, at ${stopWords(gate, condition)}${because(evidence.join('; '))}${seenWords(seen)}`;
  },
  'gate.confirmed': ({ phrase, attempts, tookMs, shownMs }) =>
    `confirmed by typing "${phrase}" in ${durationWords(tookMs)}${attempts > 1 ? ` (${attempts} attempts)` : ''}${shownMs === undefined ? '' : `; the gate was on the screen for ${durationWords(shownMs)}`}`,
  'gate.refused': ({ typed, why }) => `confirmation refused: typed "${typed}": ${why}`,
  'approval.asked': ({ gate, needed, expires, command }) =>
    `${needed === 1 ? 'approval' : `${needed} approvals`} asked for ${gate}, until ${expires.slice(0, 19).replace('T', ' ')}${command === '' ? '' : `: ${command}`}`,
  'approval.given': ({ gate, principal, key, via, uid, trust }) =>
    `${gate} approved by ${principal} (${key}, ${viaWords({ data: { via, uid } })}${trust === null ? ', a key that no list vouches for' : `, listed in ${trust}`})`,
  'approval.declined': ({ gate, principal, reason }) => `${gate} declined by ${principal}: ${reason}`,
  'approval.refused': (data) =>
    `approval of ${data.gate} refused to ${handedInBy(data)} (${viaWords({ data })}): ${data.why}`,
  'approval.withdrawn': ({ gate, principal, reason }) => `${gate}: ${principal} withdrew the approval: ${reason}`,
  'step.skipped': ({ item, reason }, plan) =>
    `skipped${item === undefined ? '' : ` "${itemTitle(plan, item)}"`}: ${reason}`,
  'step.deferred': ({ until, reason }) => `deferred until ${until}: ${reason}`,
  'step.overridden': ({ what, reason }) => `overridden (${what}): ${reason}`,
  'wait.started': ({ minimum }) =>
    `wait started${minimum === null ? '' : `, at least ${durationWords(minimum * 1000)}`}`,
  'wait.observed': ({ note }) => `while waiting: ${note}`,
  'probe.planned': ({ probe, everyS }, plan) =>
    everyS === null
      ? `probe taken back: ${itemTitle(plan, probe.item)}`
      : `to be repeated every ${durationWords(everyS * 1000)} while waiting: ${itemTitle(plan, probe.item)}`,
  'wait.ended': ({ waitedS, early, probes }, plan) =>
    [
      `waited ${durationWords(waitedS * 1000)}${early === undefined ? '' : `, ended early: ${early}`}`,
      ...(probes ?? []).map((one) => probeWords(one, itemTitle(plan, one.probe.item))),
    ].join('\n'),
  'rollback.started': ({ rollback, from }, plan) =>
    `ROLLBACK started from ${placeWords(plan, from)}: ${placeWords(plan, rollback)}`,
  'rollback.ended': ({ outcome, evidence, undone }, plan, state, seq) => {
    const found = state.rollbacks.find(({ ended }) => ended?.seq === seq);
    return `ROLLBACK ended: ${found ? rollbackEndWords(state, found) : `${outcome}: ${evidence}`}${undoneWords(plan, undone)}`;
  },
  'input.given': ({ text }) => `typed into the command: ${text}`,
  'shell.opened': ({ cwd, step, host, there }, plan) =>
    `shell opened to look around${there === undefined ? '' : ` ON ${host}`}, in ${cwd}, at ${placeWords(plan, step)}`,
  'shell.closed': ({ seconds, typed, why }) =>
    `shell left after ${durationWords(seconds * 1000)}, ${typedWords(typed)}${why === undefined ? '' : `, UNSUPERVISED: ${why}`}`,
  'host.bound': ({ environment, host, there, login }) => {
    const what = login ? `behind the login to ${login.name}` : `of ${environment ?? 'no environment'}`;
    if (login?.byHand) return `the commands ${what} are typed there by hand`;
    return `the commands ${what} run on ${host ?? 'this machine'}${there === undefined ? '' : thereWords(there)}`;
  },
  'target.sensed': ({ target, environment, source }) => `target ${target.display} is ${environment} (${source})`,
  'target.changed': ({ from, to, why }) => `target ${from?.display ?? 'none'} → ${to.display}: ${why}`,
  'target.fingerprinted': fingerprintWords,
  'note.added': ({ text }) => `note: ${text}`,
  'driver.changed': ({ user, how, from, reason }) =>
    isLeft(how)
      ? `${user} ${how}; nobody drives`
      : `${user} drives (${how}${from === undefined ? '' : `, until now ${from.user}`})${because(reason)}`,
  'environment.taken': ({ environment, from, reason }) =>
    `took ${environment} over from session ${from.session} of ${from.user}, which drove it since ${from.since}: ${reason}`,
  'hold.placed': ({ reason }) => `held the next step: ${reason}`,
  'hold.released': ({ reason }) => `released the next step: ${reason}`,
  'key.named': ({ key, why, tool }) =>
    `new session key ${key.slice(0, 16)}…, ${keyWords[why]}${tool === undefined ? '' : `, by version ${tool} of deploy-assist from here on`}`,
  'state.wiped': ({ files }) => `shell state wiped (${files} files)`,
  'session.recovered': (data) => `${recoveredWords(data)}; ${data.droppedBytes} half-written bytes dropped`,
  'session.closed': (data) => `closed, ${closingWords(data)}`,
};

/** `the stop on line 18 "STOP if anything is red."`; without its words where they are what was answered. */
function stopWords(gate: Gate | undefined, said?: string): string {
  if (gate === undefined) return 'a stop';
  const words = gateWords(gate);
  return `the stop on line ${gate.line}${words === said ? '' : ` "${words}"`}`;
}

function requestWords({ probe, checks }: Pick<EventData<'run.requested'>, 'probe' | 'checks'>): string {
  if (checks === undefined) return probe === undefined ? 'started' : 'probe made while waiting';
  return `check of the unknown outcome, ${probe === undefined ? 'typed by the operator' : 'from the checklist'}`;
}

/** Which machine was found at the other end; its id by the first digits of its digest. */
function thereWords({ name, user, machine }: There): string {
  return `: ${user}@${name}${machine === null ? '' : `, machine ${machine.slice(0, 12)}`}`;
}

const readingWords = {
  shell: 'for the shell',
  database: 'for the database',
  both: 'commands for the shell and statements for the database',
  byHand: 'done by hand',
  skip: 'skipped',
} as const;

const keyWords = {
  start: 'for this start of the session server',
  gate: 'after a gate',
  waiting: 'while waiting: a sign of life',
} as const;

/** What a session of a linked checklist came to, and what names its journal. */
export function followedWords({
  completion,
  result,
  size,
  root,
}: NonNullable<EventData<'checklist.followed'>['closed']>): string {
  return `${completion}, result ${result}, ${size} entries, root ${root}`;
}

/** What was typed into a shell to look around in, one command after the other. */
export function typedWords(typed: string | null): string {
  if (typed === null) return 'what was typed is not known';
  return typed === '' ? 'nothing was typed' : `typed: ${typed.split('\n').join('; ')}`;
}

const answerWords = {
  done: 'done',
  applies: 'the condition holds',
  notApplicable: 'not applicable',
  open: 'taken back',
  asExpected: 'as expected',
  notAsExpected: 'NOT as expected',
} as const;

function because(text: string | undefined): string {
  return text === undefined || text === '' ? '' : ` (${text})`;
}

function itemTitle(plan: Plan, id: string): string {
  return itemOf(plan, id)?.title ?? id;
}

function probeWords(
  { everyS, due, made, failed, longestGapS }: NonNullable<EventData<'wait.ended'>['probes']>[number],
  title: string,
): string {
  const every = `every ${durationWords(everyS * 1000)}`;
  return `${title}: ${every}, due ${due}, made ${made}, failed ${failed}; longest time without it ${durationWords(longestGapS * 1000)}`;
}

/** `400 ms`, `1.4 s`, `12 s`, `3 min 05 s`, `2 h 10 min`. */
export function durationWords(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** What was on the screen of whoever judged, and for how long. */
function seenWords(seen: Seen | undefined): string {
  if (seen === undefined) return '';
  const { shownMs, columns, rows, sha256 } = seen;
  return `; on the screen for ${durationWords(shownMs)}, ${columns}x${rows}, SHA-256 ${sha256.slice(0, 16)}…`;
}

/** Whose it was, as far as what was handed in told. */
function handedInBy({ principal, key }: EventData<'approval.refused'>): string {
  if (principal === null && key === null) return 'somebody, for what came tells nobody';
  return principal === null || key === null || principal === key ? `${principal ?? key}` : `${principal} (${key})`;
}
