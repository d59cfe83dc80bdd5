import { conditionInBrackets } from '../gates/condition-words.ts';
import { saysWhen } from '../gates/conditions.ts';
import type { CommentGate, Unit } from './block-reading.ts';
import { startsLikeCommand } from './command-shape.ts';

/**
 * "If production has important data, contact …" before something destructive is a gate: no run key gets past it unread. So is "Deploy only
 * if the preview looks right", whatever it deploys.
 */
export function softGates(units: readonly Unit[], written: readonly CommentGate[]): CommentGate[] {
  return units.flatMap((unit, index) => {
    const condition =
      onlyIf.exec(unit.title)?.[0] ?? (bearsOnDestruction(unit, units[index + 1]) ? unit.condition : null);
    if (condition === null || startsLikeCommand(unit.title) || written.some(({ line }) => line === unit.line))
      return [];
    return [
      {
        line: unit.line,
        type: 'soft' as const,
        text: unit.title,
        conditions: [{ line: unit.line, text: condition }],
        afterUnit: index - 1,
      },
    ];
  });
}

/** "Use only for a test account" beside it. */
const onlyIf =
  /\bonly (?:if|after|once|when)\b[^()]*$|^(?:optional\W+)?(?:please )?(?:use|run|do|apply|execute|enable|set) (?:this |it |these )?only (?:for|on|in|with|during)\b[^()]*$/i;

/**
 * A condition of a destructive unit, or one done by hand right before another condition of a destructive unit. "If needed" and "optionally" name no case that a
 * stop could ask about, and that as one in brackets is asked before the unit anyway.
 */
function bearsOnDestruction(unit: Unit, next: Unit | undefined): boolean {
  if (unit.condition === null || !saysWhen(unit.condition)) return false;
  if (unit.condition === conditionInBrackets(unit.title)) return false;
  const byHand = unit.commands.length === 0 && unit.client === null && unit.statements.length === 0;
  return destroys(unit) || (byHand && next !== undefined && next.condition !== null && destroys(next));
}

function destroys({ commands, statements, client }: Unit): boolean {
  return [...commands, ...statements, ...(client?.statements ?? [])].some(({ effect }) => effect === 'destroys');
}
