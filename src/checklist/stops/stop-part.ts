/**
 * The parts that make a stop of a sentence, whatever it speaks of. `forbids` with `bound`: a ban, and until or while when it holds; `bans`: a
 * ban that needs no more; `only`: what may be done only after something; `demands`: what has to be equal, empty, zero or done; `faults`: a
 * case and that the work ends in it; `returns`: a case and what puts the old state back; `calls`: a case and somebody to be called; `orElse`: what is done where it is not so; `limits`: so many
 * at a time; `consents`: somebody's agreement that is needed.
 */
export type StopPart =
  | 'forbids'
  | 'bound'
  | 'bans'
  | 'only'
  | 'demands'
  | 'faults'
  | 'returns'
  | 'calls'
  | 'orElse'
  | 'limits'
  | 'consents';

export type StopWords = Partial<Record<StopPart, Pick<RegExp, 'test' | 'exec'>>>;
