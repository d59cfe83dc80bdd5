/** The word for it alone, where it may stand anywhere. */
export const workNoun =
  '(?:deploy(?:ments?|s|ing)?|releas(?:es?|ing)|roll-?outs?|launch(?:es)?|go-?live|cut-?over|switch-?over|migrations?|upgrades?|changes?|promotion|publication|publishing|merge|rotation|fail-?over|maintenance|procedure|run|work)(?! (?:branch|notes?|locks?|jobs?|process\\w*|script|pipeline|workflow|tag|user|key|bot|group|page|log|window)\\b)';
/** What goes on: "the deployment", "any further rollout". */
export const work = `(?:(?:the|this|our|your|any|all|a|an|production|whole|entire|further|new|current) )*(?:(?!(?:previous|old|last|other|running|is|are|was|were|and|or|if|to|on|at|in|of|by|for|when|which|that|as|not|be)\\b)[\\w-]+ )?${workNoun}`;
/** What becomes of it. */
export const refused =
  '(?:forbidden|prohibited|blocked|disallowed|refused|rejected|denied|off|halted|stopped|aborted|paused|cancell?ed|suspended|frozen|postponed|called off|on hold|(?:a )?no-?go|not (?:allowed|permitted|approved|authori[sz]ed|possible|acceptable|to (?:start|proceed|continue|happen|go (?:out|ahead|live))))';
/** The words between the two. */
export const becomes =
  '(?:is|are|remains?|stays?|gets?|counts? as|(?:will|must|should|shall|may|has to|have to|needs? to) (?:be|remain|stay)) (?:then |automatically |strictly |immediately |considered |treated as |to be |also )*';
