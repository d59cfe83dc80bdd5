import {
  type ApprovalPoint,
  type ApprovalStanding,
  approvalHindrance,
  approvalStanding,
  outdatedBy,
} from '../../walk/approvals.ts';
import { pointOf } from '../../walk/decide-approval.ts';
import { type Line, labelled, line } from '../line.ts';
import type { Edited, SharedKey } from '../screen.ts';
import { stepWords } from '../step-name.ts';
import type { View } from '../view.ts';
import { clockTime, plural } from '../words.ts';

/** A stop, or the item that would run, in another way than written or in another folder. */
type Place = { step: string; gate: string; edited?: Edited; fromRoot?: boolean };
export type ApprovalShown = { point: ApprovalPoint; standing: ApprovalStanding };

/** What is asked of other people at a stop or before the command in hand, and how it stands; undefined where nobody is asked. */
export function approvalOf(view: View, { step, gate, fromRoot }: Place): ApprovalShown | undefined {
  const facts = view.look?.facts;
  const root = fromRoot ? facts?.fromRoot?.root : undefined;
  const there = facts && root !== undefined ? { ...facts, cwd: root } : facts;
  const point = pointOf({ plan: view.plan, state: view.state, facts: there }, { step, gate });
  return point && { point, standing: approvalStanding(view.state, point, timeOf(view)) };
}

/** Why the walk does not go on, as a sentence; undefined where enough have approved, or nobody is asked. */
export function approvalMissing(view: View, place: Place): string | undefined {
  const shown = approvalOf(view, place);
  return shown && approvalHindrance(view.state, shown.point, timeOf(view));
}

/** Where a run is confirmed: why it cannot run, in the folder it would run in; null where it can. What the server says is about where the shell stands. */
export function refusedAt(view: View, { step, item, fromRoot }: Confirming): string | null {
  const refused = view.look?.refused ?? null;
  if (!fromRoot || (refused !== null && view.look?.held?.is !== 'approval')) return refused;
  return approvalMissing(view, { step, gate: item, fromRoot }) ?? null;
}

/** The same for the item in hand: from the root, where only that works. */
export function refusedInHand(view: View): string | null {
  const { lane, inHand, look } = view;
  if (lane === undefined || inHand?.kind !== 'item' || !look?.facts.fromRoot) return look?.refused ?? null;
  return refusedAt(view, { step: lane.lane.id, item: inHand.item.id, fromRoot: true });
}

/** The same place, as the panel about approvals takes it, where somebody's approval is all that is missing. */
export function unapprovedAt(view: View, place: Confirming): Place | undefined {
  const { step, item, edited, fromRoot } = place;
  const at = { step, gate: item, ...(edited ? { edited } : {}), ...(fromRoot ? { fromRoot } : {}) };
  const isHeld = fromRoot ? refusedAt(view, place) !== null : view.look?.held?.is === 'approval';
  return isHeld && approvalMissing(view, at) !== undefined ? at : undefined;
}

type Confirming = { step: string; item: string; edited?: Edited; fromRoot?: boolean };

function timeOf({ now }: View): string {
  return new Date(now).toISOString();
}

/** For the stop itself: who has approved, or that nobody has. */
export function approvalSummary(view: View, place: Place): Line[] {
  const shown = approvalOf(view, place);
  return shown === undefined ? [] : [line(), ...standingLines(shown)];
}

/** Who was asked when, and what each said. */
export function standingLines({ point, standing: { is, asking, valid, missing } }: ApprovalShown): Line[] {
  const given = asking?.given ?? [];
  return [
    labelled('APPROVAL', `${plural(point.needed, 'signature')} of somebody else needed, ${valid.length} given`),
    ...(asking && is === 'open'
      ? [labelled('ASKED', `${clockTime(asking.asked.at)}, counts until ${clockTime(asking.asked.expires)}`)]
      : []),
    ...(is === 'expired' ? [labelled('EXPIRED', [{ text: 'what was asked for; a asks again', tone: 'warn' }])] : []),
    ...(is === 'outdated'
      ? [labelled('OUTDATED', [{ text: `${asking && outdatedBy(asking, point)}; a asks again`, tone: 'warn' }])]
      : []),
    ...given.map((one) =>
      labelled(
        one.withdrawn ? 'WITHDRAWN' : 'GIVEN',
        `${one.principal}  ${one.key}  ${clockTime(one.at)}${one.withdrawn ? `: ${one.withdrawn.reason}` : ''}`,
      ),
    ),
    ...given
      .filter(({ trust, withdrawn }) => trust === null && withdrawn === undefined)
      .map(() => labelled('REMARK', [{ text: 'no list of keys says whose key this is', tone: 'warn' }])),
    ...(is === 'withdrawn' ? [labelled('', 'a asks again: what was taken back counts no more')] : []),
    ...(asking?.declined
      ? [labelled('DECLINED', [{ text: `${asking.declined.principal}: ${asking.declined.reason}`, tone: 'bad' }])]
      : []),
    ...(missing > 0 && is === 'unasked' ? [labelled('', 'a asks for it')] : []),
  ];
}

/** The key that opens what is asked of other people, where it is asked. */
export function approvalKeys(view: View, place: Place): SharedKey[] {
  if (approvalOf(view, place) === undefined) return [];
  return [{ key: 'a', label: 'approval', does: ({ actions }) => actions.open({ name: 'approval', ...place }) }];
}

/** Where a run is confirmed that somebody has to approve first: what is asked for, or gone on with alone, is this very run. */
export function confirmingKeys(view: View, place: Confirming): SharedKey[] {
  const at = unapprovedAt(view, place);
  return at
    ? [
        { key: 'a', label: 'approval', does: ({ actions }) => actions.openOver({ name: 'approval', ...at }) },
        ...aloneKeys(view, at.step),
      ]
    : [];
}

function aloneKeys({ look, lane }: View, step: string): SharedKey[] {
  const hold = look?.held;
  if (hold?.is !== 'approval' || lane === undefined) return [];
  const about = { verb: 'lift' as const, step, hold, title: stepWords(lane.lane) };
  return [{ key: 'o', label: 'go on without', does: ({ actions }) => actions.openOver({ name: 'reason', about }) }];
}

export const approvalFirst = "Somebody else's approval comes first: a asks for it. Esc goes back.";
