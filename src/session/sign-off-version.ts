import type { SessionState } from './state.ts';

/**
 * The version of the sign-off's text and of the rules by which a walk counts as complete, as the journal's last event names it: 2 says also
 * what was looked at beside the walk; 3 each way back, what is open and what rests on what, and counts no step as done that was rolled back; 4 each choice, and the witness with what it lacks;
 * 5 where each choice was made, and what a person said to be not as expected; 6 the stops of the whole checklist, which nobody is asked at; 7 what is expected and
 * nobody judged; 8 what of a way back failed, which was counted as done, and why a failed run was taken for one that is not.
 * Where none is named it is 1. A record keeps the text and the rules of its version, for it stays what was signed.
 */
export const signOffVersions = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export const signOffVersion = 8;
export type SignOffVersion = (typeof signOffVersions)[number];

/** The version of a closed session; the newest one for a session that is not closed. */
export function signOffVersionOf({ closed }: Pick<SessionState, 'closed'>): SignOffVersion {
  return closed === undefined ? signOffVersion : (closed.data.signOff ?? 1);
}
