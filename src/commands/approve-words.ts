import type { DeskAnswer } from '../server/approvals/approval-desk.ts';
import { approvalNamespace } from '../session/approval-signing.ts';
import { rearmoured } from '../signing/rearmoured.ts';
import { checkNoValidate } from '../signing/verify-signature.ts';
import type { Asking } from './find-askings.ts';

/** How an answer is about to be given: signed here, with a signature that was made elsewhere, as a no, or as a yes taken back. */
export type AnswerWay = 'here' | 'elsewhere' | 'decline' | 'withdraw';

/** What is asked, in whole, before anything is said to it. */
export function askedLines({ text, owner, session }: Asking, principal: string, way: AnswerWay): string[] {
  const lines = text.trimEnd().split('\n');
  return [
    `APPROVAL asked in session ${session} by ${owner}   you are ${principal}`,
    headings[way],
    '',
    ...lines.map((line) => `  ${line}`),
    '',
  ];
}

const headings: Record<AnswerWay, string> = {
  here: 'This is what you would sign, whole:',
  elsewhere: 'This is what the signature has to be of, whole:',
  decline: 'This is what you say no to, whole:',
  withdraw: 'This is what you take your yes back from, whole:',
};

/** What is to be typed; `again`: what was typed before was something else. */
export function askWords(go: string, again: boolean): string {
  const wrong = again ? 'Those were not the words: nothing is signed and nothing is said yet.\n' : '';
  return `${wrong}To approve type:  ${go}    to refuse type:  no go\n> `;
}

/** What to do about an answer that was refused. `isOpen`: it is asked for still. */
export async function fixOfRefused(
  { text, session }: Pick<Asking, 'text' | 'session'>,
  answer: DeskAnswer,
  { isOpen, env }: { isOpen: boolean | undefined; env: Record<string, string> },
): Promise<string> {
  if (!isOpen) return 'Look at what is asked for now: run this again.';
  const isOver = answer.answer !== 'approve' || (await isSignatureOf(text, answer.signature, env));
  return isOver ? anotherKey : anotherText(session);
}

async function isSignatureOf(text: string, signature: string, env: Record<string, string>): Promise<boolean> {
  const armored = rearmoured(signature);
  if (armored === undefined) return false;
  const claim = { bytes: Buffer.from(text), signature: armored, namespace: approvalNamespace, env };
  return (await checkNoValidate(claim)).ok;
}

const anotherKey =
  "That is in the record. Somebody else has to approve, with a key that the session's list of keys has for approve@deploy-assist: --key FILE names another key of yours, and whoever keeps the list adds one.";

function anotherText(session: string): string {
  return `That is in the record. It was made over another text, or for something else: write what is asked for now with deploy-assist approve ${session} --text > FILE, and sign that, unchanged.`;
}
