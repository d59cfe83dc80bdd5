import { type ApprovalPoint, type ApprovalStanding, approvalHindrance, approvalStanding } from '../walk/approvals.ts';
import { pointOf } from '../walk/decide-approval.ts';
import { type Line, labelled, line } from './line.ts';
import type { SharedKey } from './screen.ts';
import type { View } from './view.ts';
import { clockTime, plural } from './words.ts';

type Place = { step: string; gate: string };
export type ApprovalShown = { point: ApprovalPoint; standing: ApprovalStanding };

/** What is asked of other people at a stop or before the command in hand, and how it stands; undefined where nobody is asked. */
export function approvalOf(view: View, { step, gate }: Place): ApprovalShown | undefined {
  const facts = view.look?.facts;
  const point = pointOf({ plan: view.plan, state: view.state, facts }, { step, gate });
  return point && { point, standing: approvalStanding(view.state, point, timeOf(view)) };
}

/** Why the walk does not go on, as a sentence; undefined where enough have approved, or nobody is asked. */
export function approvalMissing(view: View, place: Place): string | undefined {
  const shown = approvalOf(view, place);
  return shown && approvalHindrance(view.state, shown.point, timeOf(view));
}

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
      ? [labelled('OUTDATED', [{ text: 'asked before something ran again; a asks again', tone: 'warn' }])]
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
    ...(asking?.declined
      ? [labelled('DECLINED', [{ text: `${asking.declined.principal}: ${asking.declined.reason}`, tone: 'bad' }])]
      : []),
    ...(missing > 0 && is === 'unasked' ? [labelled('', 'a asks for it')] : []),
  ];
}

/** The key that opens what is asked of other people, where it is asked. */
export function approvalKeys(view: View, place: Place): SharedKey[] {
  if (approvalOf(view, place) === undefined) return [];
  const { step, gate } = place;
  return [{ key: 'a', label: 'approval', does: ({ actions }) => actions.open({ name: 'approval', step, gate }) }];
}
