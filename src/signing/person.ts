/** What a key asks of a person while it signs. `key`: the path of its file, or the name of what holds it. */
export type KeyQuestion =
  /** `wrong`: what was given before did not fit. `fingerprint`: `SHA256:…` of the key. */
  | {
      readonly is: 'secret';
      readonly what: 'passphrase' | 'PIN';
      readonly key: string;
      readonly fingerprint: string;
      readonly wrong: boolean;
    }
  /** It waits for a finger on it. */
  | { readonly is: 'touch'; readonly key: string }
  /** An agent takes its time: it may be asking by itself. */
  | { readonly is: 'wait'; readonly key: string };

/**
 * Somebody at hand while a key signs, asked by whoever shows them the questions: on the screens, or in a plain terminal. Undefined means that they do
 * not want to: then nothing is signed. What is no question for a secret is shown until `over`, and need not be answered.
 */
export type Person = {
  ask(question: KeyQuestion, over: AbortSignal): Promise<string | undefined>;
  /** The program that ssh-keygen starts to ask; left out, this one in that role. */
  readonly helper?: string;
};
