import type { Signed } from '../server/clients/protocol.ts';
import { closingWords } from '../session/closing-words.ts';
import { completion } from '../walk/completion.ts';
import type { View } from './view.ts';

/** What stays on the ordinary screen after the sign-off: where the record lies, and how anybody checks it, or how it is signed later. */
export function signedSummary(view: View, result: string, signed: Signed | undefined): string[] {
  const { session, folder } = view;
  // The end itself says what it comes to, which the screens before it cannot know: a witness may have missed.
  const { text } = completion(view.walk, signed?.closed ? { ...view.state, closed: signed.closed } : view.state);
  const head = `Session ${session} is closed, ${closingWords({ result, completion: text })}.`;
  if (signed === undefined) return [head, `The record lies in ${folder}`, `Check it: deploy-assist verify ${session}`];
  const { key, why, verify, toList, unwitnessed, unstamped } = signed;
  const witness = [
    ...(unwitnessed === undefined
      ? []
      : [
          `Its witness ${unwitnessed.name} has NOT SEEN THE END of it (${unwitnessed.why}).`,
          `When it can be reached: deploy-assist witness ${session} --witness URL`,
        ]),
    ...(unstamped === undefined
      ? []
      : [
          `Its signature has NO TIME STAMP. ${unstamped.why}.`,
          `When it can be reached, or another: deploy-assist witness ${session} --timestamp URL`,
        ]),
  ];
  const lies = `The record lies in ${signed.folder}`;
  if (signed.signature === 'unsigned')
    return [
      `Session ${session} is closed: ${text}. It is NOT signed, and nothing of it is lost.`,
      why ?? 'No key was found.',
      `Sign it later: deploy-assist resume ${session}`,
      ...witness,
      lies,
    ];
  return [
    head,
    `Signed with ${key ?? 'your key'}.`,
    ...(toList === undefined ? [] : ['Nobody trusts this key until their allowed_signers file has this line:', toList]),
    ...witness,
    lies,
    ...(verify.length > 0
      ? ['Check it, the second one in bash and without this program:', ...verify.map((command) => `  ${command}`)]
      : []),
  ];
}
