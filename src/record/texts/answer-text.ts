import { hash } from 'node:crypto';
import { fileWord } from '../file-word.ts';
import { plainLine } from './sign-off-text.ts';

export type OtherAnswer = 'declined' | 'withdrawn';

/** What was asked, as its text was signed or would have been. */
type Asked = { session: string; gate: string; nonce: string; text: string };

/**
 * The text that somebody signs who says no to what they were asked, or takes their yes back: UTF-8, LF, `key: value` lines in a fixed order. It names the
 * digest of what they were asked, so that it answers nothing else. It is signed in the namespace of approvals: a list that lets somebody say yes lets
 * them say no.
 */
export function answerText(asked: Asked, answer: OtherAnswer, reason: string): string {
  const facts: [key: string, value: string][] = [
    ['session', asked.session],
    ['gate', asked.gate],
    ['nonce', asked.nonce],
    ['asked sha256', hash('sha256', asked.text, 'hex')],
    ['answer', answer],
    ['reason', reason],
  ];
  return `${['deploy-assist approval answer 1', ...facts.map(([key, value]) => `${key}: ${plainLine(value)}`)].join('\n')}\n`;
}

/** Its files in `approvals/`: the text and the signature, by whose it is and the first digits of the signature's SHA-256. */
export function answerFiles(
  gate: string,
  answer: OtherAnswer,
  { principal, signature }: { principal: string; signature: string },
): { text: string; signature: string } {
  // A place never begins like this, so that no name is that of an approval.
  const stem = `${answer}-${gate}.${fileWord(principal)}.${signature.slice(0, 12)}`;
  return { text: `${stem}.txt`, signature: `${stem}.sig` };
}
