import { availableParallelism } from 'node:os';

/**
 * What ssh-keygen said while one record is checked. A record can ask the same thing any number of times (whose key is it, is the signature right): each
 * question is asked once, and no more programs run at once than there are processors for them.
 */
export type Answers = {
  /** `question` has to name everything that the answer depends on. */
  readonly once: <Answer>(question: readonly string[], ask: () => Promise<Answer>) => Promise<Answer>;
  /** Keys, in base64, of which ssh-keygen found a signature right. */
  readonly foundRight: Set<string>;
  /** Where files are put that only ssh-keygen reads; left out, where temporary files go. */
  readonly scratch?: string;
};

/** Nothing is kept of it. */
export const askedAlone: Answers = { once: (_question, ask) => ask(), foundRight: new Set() };

export function createAnswers({
  atOnce = Math.max(2, availableParallelism()),
  scratch,
}: {
  atOnce?: number;
  scratch?: string;
} = {}): Answers {
  const known = new Map<string, Promise<unknown>>();
  const inTurn = createTurns(atOnce);
  return {
    foundRight: new Set(),
    ...(scratch === undefined ? {} : { scratch }),
    once: <Answer>(question: readonly string[], ask: () => Promise<Answer>) => {
      const name = JSON.stringify(question);
      const answer = (known.get(name) as Promise<Answer> | undefined) ?? inTurn(ask);
      known.set(name, answer);
      return answer;
    },
  };
}

/** Has no more than so many of them go on at once; the others wait, the first that came is the next. */
function createTurns(atOnce: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (work) => {
    if (going === atOnce) await new Promise<void>((begin) => waiting.push(begin));
    else going += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over, so that nobody comes between.
      const next = waiting.shift();
      if (next === undefined) going -= 1;
      else next();
    }
  };
}
