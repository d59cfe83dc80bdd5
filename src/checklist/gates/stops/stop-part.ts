/**
 * The parts that make a stop of a sentence, whatever it speaks of.
 * `forbids` with `bound`: a ban, and until or while when it holds; `bans`: a ban that needs no more;
 * `denies`: a ban in a plain voice, of something done to what runs or is kept.
 * `must` with `before`: what has to be so before something else, unless it is `setUp`.
 * `only`: what may be done only after something; `first`: what has to be so, or be waited for, before one goes on.
 * `demands`: what has to be equal, empty, zero or done, unless it is `setUp`: a name, a column, a format.
 * `cases` with `ends`: a case, and that the work ends in it; `others` with `ends`: the same of all other cases ("otherwise").
 * `faults`, `orElse`: the same where a language says it in one breath.
 * `returns`: a case, and what puts the old state back; `calls`: a case, and who is called.
 * `proven`: a check that has gone well, and the work that is done then; `consented`: an agreement that has been given.
 * `beforeWork` with `looked`: a look before the work; `afterLook` with `worked`: work after a look; neither where it only `tells` of it.
 * `kept`: what stays as it is until a look; `frozen`: work that rests meanwhile; `copied`: a copy before any change;
 * `ahead`: what is done, and not waited for, before this step or before one goes on, unless it `tells`; `agreed`: an agreement that is got, or that comes first.
 * `granted`: work after an agreement, or somebody who is waited for or decides; `confined`: when a step or a checklist is for; `rejects`: what is not to be let through.
 * `signals`: a result, and that work does not go on at it; `repaired`: a case that is mended first; `worksOut`: work after a look that went well, or what is always begun with; `cleared`: an agreement to circle.
 * `limits`: so many at a time; `consents`: an agreement that is needed; `people`: somebody who has to look or to decide.
 */
export type StopPart =
  | 'forbids'
  | 'bound'
  | 'bans'
  | 'denies'
  | 'must'
  | 'before'
  | 'only'
  | 'first'
  | 'demands'
  | 'setUp'
  | 'faults'
  | 'cases'
  | 'others'
  | 'ends'
  | 'returns'
  | 'calls'
  | 'orElse'
  | 'limits'
  | 'consents'
  | 'consented'
  | 'proven'
  | 'beforeWork'
  | 'afterLook'
  | 'looked'
  | 'worked'
  | 'tells'
  | 'kept'
  | 'frozen'
  | 'copied'
  | 'ahead'
  | 'agreed'
  | 'granted'
  | 'confined'
  | 'rejects'
  | 'signals'
  | 'repaired'
  | 'worksOut'
  | 'cleared'
  | 'people';

export type StopWords = Partial<Record<StopPart, Pick<RegExp, 'test' | 'exec'>>>;
