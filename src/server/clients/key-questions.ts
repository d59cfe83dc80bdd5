import type { KeyQuestion, Person } from '../../signing/person.ts';
import type { Response } from './protocol.ts';

/** What keys ask of somebody who is attached, and what they answer. Nothing of it is stored anywhere. */
export type KeyQuestions = {
  person: Person;
  /** `text`: null where they do not want to. An answer to what is not asked any more is nobody's. */
  answer(id: number, text: string | null): void;
  /** They are gone: whatever waits for them waits no longer. */
  lost(): void;
};

export function openKeyQuestions(send: (response: Response) => void): KeyQuestions {
  let next = 1;
  let gone = false;
  const open = new Map<number, (text: string | undefined) => void>();

  function ask(question: KeyQuestion, over: AbortSignal): Promise<string | undefined> {
    if (gone || over.aborted) return Promise.resolve(undefined);
    const id = next++;
    return new Promise((resolve) => {
      // Answered, it stays on the screen until the key has signed, or asks again: nobody sees a form flash up in between.
      open.set(id, resolve);
      over.addEventListener('abort', () => settle(id, undefined, true), { once: true });
      send({ key: { id, question } });
    });
  }

  function settle(id: number, text: string | undefined, isOver: boolean): void {
    open.get(id)?.(text);
    open.delete(id);
    if (isOver && !gone && id === next - 1) send({ key: null });
  }

  return {
    person: { ask },
    answer: (id, text) => settle(id, text ?? undefined, false),
    lost: () => {
      gone = true;
      for (const id of open.keys()) settle(id, undefined, true);
    },
  };
}
