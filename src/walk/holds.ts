import type { Call } from '../effects/call.ts';
import { callEffect } from '../effects/classify-command.ts';
import { callsOf } from '../effects/command-words.ts';
import { unapprovedWords } from '../plan/approval-rules.ts';
import { lookalikesIn } from '../plan/lookalikes.ts';
import { speaksOfDatabase } from '../plan/restore.ts';
import type { SessionState } from '../session/state.ts';
import type { Item } from '../steps/index.ts';
import type { Facts } from './action.ts';
import { approvalHindrance, runPoint } from './approvals.ts';
import type { Context } from './context.ts';
import { dumpAfterAll } from './dump-after-all.ts';
import type { Lane } from './lane.ts';
import { fileName } from './stamped-file.ts';
import { wayBack, willNotRestore, willNotRestoreAt } from './way-back.ts';

/**
 * What holds an item that could run otherwise, until it is overridden with a reason. `what` is for the record, `remedy` says how to come
 * by without; `is` tells whether another session drives there, somebody who watches holds it, the way back does not restore, the text is not what was meant, or what is wrong with the target.
 */
export type Hold = {
  is: 'driven' | 'watcher' | 'approval' | 'wayBack' | 'lookalikes' | NonNullable<Facts['mismatch']>['is'];
  what: string;
  remedy: string;
  /** What is overridden where the reason is to hold for everything that goes back the same way. */
  wider?: string;
};

/** The first hold that nobody has overridden: each takes a reason of its own. */
export function holdOn(
  { plan, state, now }: Pick<Context, 'plan' | 'state' | 'now'>,
  lane: Lane,
  item: Item,
  facts: Facts,
): Hold | undefined {
  const overridden = state.steps[lane.id]?.overridden ?? [];
  const holds = [
    ...drivenHold(facts),
    ...watcherHold(state, lane),
    ...lookalikeHold(item, facts),
    ...targetHold(facts),
    ...wayBackHold({ plan, state }, lane, item, facts),
    // Last: what others approve is what would run once nothing else stands in its way.
    ...approvalHold({ plan, state, now }, lane, item, facts),
  ];
  return holds.find(({ what }) => !overridden.some((one) => one.what === what));
}

/** The reason for which somebody went on although another session drives there: what they take it over with. */
export function takeOverReason(state: SessionState, step: string, { driven }: Facts): string | undefined {
  if (driven === undefined) return undefined;
  return state.steps[step]?.overridden?.findLast(({ what }) => what === driven.what)?.reason;
}

export function holdWords(hold: Hold | undefined): string | undefined {
  if (hold === undefined) return undefined;
  const instead =
    hold.is === 'wayBack'
      ? ' One made outside of here counts after L. Or prepare another way back, then press o and say which.'
      : '';
  return `${hold.what}. ${hold.remedy}${instead}`;
}

/** A quotation mark of a word processor opens no string, and a dash no flag: what would run is not what the author ran. */
function lookalikeHold({ line }: Item, { text }: Facts): Hold[] {
  const names = lookalikesIn(text);
  if (names.length === 0) return [];
  return [
    {
      is: 'lookalikes',
      what: `The command on line ${line} holds ${names.join(' and ')}, which is not what was meant for a shell`,
      remedy: 'Press E: it is repaired there, for you to look at and to run.',
    },
  ];
}

function drivenHold({ driven }: Facts): Hold[] {
  return driven ? [{ is: 'driven', ...driven }] : [];
}

/** The way back is never held: whoever has to go back does not wait for somebody who may be gone. */
function watcherHold({ hold }: Pick<Context, 'state'>['state'], lane: Lane): Hold[] {
  if (hold === undefined || lane.number === null) return [];
  return [
    {
      is: 'watcher',
      what: `${hold.by} holds the next step since ${hold.at.slice(11, 19)} UTC: ${hold.reason}`,
      remedy: `Wait until ${hold.by} releases it; or go on with a reason (o).`,
    },
  ];
}

function approvalHold(
  { plan, state, now }: Pick<Context, 'plan' | 'state' | 'now'>,
  lane: Lane,
  item: Item,
  facts: Facts,
): Hold[] {
  const point = runPoint(plan, state, lane, item, facts);
  const missing = point && approvalHindrance(state, point, now.time);
  if (missing === undefined) return [];
  return [
    {
      is: 'approval',
      what: unapprovedWords(item.line),
      remedy: `${missing} Or go on without a second person, with a reason (o).`,
    },
  ];
}

function targetHold({ mismatch }: Facts): Hold[] {
  return mismatch ? [{ is: mismatch.is, what: `${mismatch.found}; ${mismatch.expected}`, remedy: mismatch.fix }] : [];
}

/**
 * A change to something protected is held while its way back is known not to restore, until somebody prepared another one: for this command,
 * or for all that goes back the same way.
 */
function wayBackHold({ plan, state }: Pick<Context, 'plan' | 'state'>, lane: Lane, item: Item, facts: Facts): Hold[] {
  if (lane.number === null || !facts.protected || facts.onlyFiles || onlyChecks(facts)) return [];
  if (facts.effect !== 'changes' && facts.effect !== 'destroys') return [];
  const back = wayBack(plan, state, lane);
  if (back.state !== 'WILL NOT RESTORE' || back.prepared !== undefined) return [];
  if (dumpAfterAll(plan, state, back, facts) !== undefined) return [];
  return [
    {
      is: 'wayBack',
      what: willNotRestoreAt(item),
      wider: willNotRestore,
      remedy: `${back.remark} ${back.remedy}`,
    },
  ];
}

/**
 * A program that is called a check and speaks of no database changes nothing that a dump would bring back, though nobody has read what it
 * does: `./scripts/check-env.sh`. All of the text has to be such, or read only.
 */
function onlyChecks({ effect, text }: Facts): boolean {
  if (effect === 'destroys' || speaksOfDatabase(text)) return false;
  const { calls, parsed } = callsOf(text);
  return parsed && calls.every((call) => /^(?:reads|shell)$/.test(callEffect(call)) || isCheck(call));
}

function isCheck({ program, words, writes }: Call): boolean {
  return writes.length === 0 && [program, ...words].some((word) => checks.test(fileName(word)));
}

const checks = /(?:^|[-_:.])(?:check|checks|verify|validate|healthcheck|preflight|doctor)(?:$|[-_:.])/i;
