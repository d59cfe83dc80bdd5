import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { BlockReading, Unit } from '../block/block-reading.ts';
import { startsLikeCommand } from '../block/command-shape.ts';
import type { Cursor } from '../draft.ts';
import { addTask } from '../tasks/task-items.ts';
import { addStepRollback } from './step-rollback.ts';

/**
 * "# to roll back: helm rollback bakery" beside the commands of a step: a way back of that step, and nothing to do in the walk. The reading without
 * such comments.
 */
export function takeWaysBack(cursor: Cursor, reading: BlockReading): BlockReading {
  if (cursor.context.purpose !== 'walk' || !reading.units.some(({ manual }) => manual.some(isWayBack))) return reading;
  // What a unit is called by its place in must stay where it is.
  const isBound = reading.gates.length > 0 || reading.choices.length > 0;
  const units = reading.units.map((unit) => ({ ...unit, manual: unit.manual.filter((one) => !isWayBack(one)) }));
  const left = units.filter((unit, at) => isBound || !isEmpty(unit) || isEmpty(reading.units[at] ?? unit));
  for (const { line, text } of reading.units.flatMap(({ manual }) => manual.filter(isWayBack))) {
    const run = `\`${commandIn(text)}\``;
    const node = {
      kind: 'paragraph' as const,
      line,
      endLine: line,
      lines: [{ line, text: run }],
      owner: null,
      quoted: false,
    };
    const inside = { ...cursor, nodes: [node], at: 0 };
    addStepRollback(inside, text.replace(/\s*[:：].*$/u, ''), (context, found) =>
      addTask({ ...inside, draft: found, context }, node, run),
    );
  }
  return { ...reading, units: left };
}

/** The command that a comment names as the way back; null for other comments. */
export function commandIn(comment: string): string | null {
  const found = wayBack.exec(comment)?.[0];
  const command =
    found === undefined
      ? ''
      : comment
          .slice(found.length)
          .replace(/^`([^`]*)`$/, '$1')
          .trim();
  return startsLikeCommand(command) && /[\s/]/.test(command) ? command : null;
}

function isWayBack({ text }: { text: string }): boolean {
  return commandIn(text) !== null;
}

function isEmpty({ manual, commands, statements, client, wait, expectations }: Unit): boolean {
  return (
    [manual, commands, statements, expectations].every(({ length }) => length === 0) && client === null && wait === null
  );
}

const wayBack = hinted(
  inRow(
    /^[^\p{L}\p{N}]*/iu,
    oneOf(
      /(?:how to |to |for |emergency )?(?:roll(?:ing)?[- ]?back|revert|undo|back(?:ing)?[- ]?out|go back)(?: (?:it|this|that|command|step|the (?:change|release|deploy\w*|migration)|if (?:needed|necessary)))*(?: (?:with|via|using|by|run|use))?/iu,
      /(?:zum )?(?:zurückrollen|rollback|rückgängig(?: machen)?|zurück)(?: (?:mit|per|über))?/iu,
      /(?:pour )?(?:revenir en arrière|annuler|retour (?:en )?arrière|rollback)(?: avec)?/iu,
      /(?:para )?(?:revert[ei]r|desfazer|deshacer|volver atr[áa]s|voltar(?: atr[áa]s)?|(?:hacer|fazer) rollback)(?: (?:com|con|use|usar))?/iu,
      /(?:(?:для|чтобы) )?(?:откат(?:а|ить(?:ся)?)?|отменить|вернуть(?: назад)?)/iu,
      /(?:如需)?(?:回滚|回退|撤销)(?:命令|方法|用)?|(?:ロールバック|切り?戻し|元に戻す|戻す)(?:場合|には|方法|コマンド)?|(?:롤백|되돌리기|원복)(?: ?(?:명령|방법|시))?|(?:برای )?(?:بازگشت|بازگردانی)/iu,
    ),
    /\s*(?:[:：]|=>|->|→|\s[–—-]\s)\s*/iu,
  ),
);
