import type { EventData, SessionEvent } from '../session/events.ts';
import type { SessionState } from '../session/state.ts';

type Given = Extract<SessionEvent, { type: 'approval.given' }>;
type Handed = {
  data: Pick<EventData<'approval.given'>, 'via'> & { uid?: number | undefined };
  actor?: SessionEvent['actor'];
};

/** How an approval came to the session: `handed in from the operator's account (uid 0)`. */
export function viaWords(given: Handed): string {
  const { via } = given.data;
  const uid = uidOf(given);
  if (via === 'paste') return 'pasted by the operator';
  if (via === 'account') return `handed in from the operator's account (uid ${uid})`;
  return uid === undefined ? 'handed in on this host' : `handed in from another account (uid ${uid})`;
}

/** What of approvals rests on a key alone, as sentences for what is not provable: whoever has an account can hand in anything in it. */
export function accountRemarks(given: readonly Given[], { opened }: Pick<SessionState, 'opened'>): string[] {
  const operator = opened?.data.operator;
  const own = given.flatMap((event) => {
    const uid = uidOf(event);
    if (uid === undefined || operator === undefined || (uid !== operator.uid && uid !== operator.loginUid)) return [];
    const { gate, principal, key } = event.data;
    return [
      `That ${principal} was at the host for the approval of ${gate} (line ${event.seq}): it was handed in from the operator's account (uid ${uid}), and rests on the key ${key} alone.`,
    ];
  });
  const others = given.filter((event) => event.data.via === 'login' && uidOf(event) !== undefined);
  const byRoot =
    operator?.uid === 0 && others.length > own.length
      ? [
          'From whose account an approval was handed in: the operator was root (uid 0), who can be any account of the host.',
        ]
      : [];
  return [...own, ...byRoot];
}

/** Earlier versions recorded it in the words about who acted alone. */
function uidOf({ data, actor }: Handed): number | undefined {
  if (data.via === 'paste') return undefined;
  const told = /^user id (\d+) of this host$/.exec(actor?.basis ?? '')?.[1];
  return data.uid ?? (told === undefined ? undefined : Number(told));
}
