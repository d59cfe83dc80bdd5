import type { Pattern } from '../../patterns/hinted.ts';
import type { Gate } from '../../plan/plan.ts';

/** A stop in the words of one language. What stands behind the match is its conditions, unless a group `condition` names them. */
export type GatePattern = { type: Gate['type']; pattern: Pattern };
