/** Nobody can say any more how a run ended: neither that it failed nor that it did not. The message is the rest of "outcome unknown: ". */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
  /** What had come of its output, once that is recorded. */
  readonly output: { root: string; length: number } | undefined;

  constructor(why: string, output?: { root: string; length: number }) {
    super(why);
    this.output = output;
  }
}
