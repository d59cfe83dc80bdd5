import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Cursor } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { namesCriteria } from '../gates/criteria/criteria-name.ts';
import { isPlainFailure, offersWayBack } from '../gates/criteria/failure-words.ts';
import { opensCase } from '../gates/criteria/open-case.ts';
import { type ParagraphNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { hasInlineCommand } from '../tasks/task-items.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { leadText } from '../text/lead.ts';
import { conditionLine, listBelow, recordBoxes } from './listed-conditions.ts';

/** "**If a critical issue is found at any point:**", "Use it if any of these holds:" and "Triggers:" at the head of a way back say when it is taken. */
export function openingTrigger(cursor: Cursor, node: ParagraphNode): number {
  const { context, draft } = cursor;
  const text = words(textOf(node)).replace(/[:：]$/, '');
  const lead = leadText(node);
  if (context.purpose !== 'rollback' || draft.items.length > 0) return 0;
  const [, name = lead === null ? '' : text, rest = text] = /^([^:：]{2,40})[:：]\s+(\S.*)$/u.exec(text) ?? [];
  const leadsToCases = (lead !== null && opensCase(lead)) || namesCriteria(name);
  if (!leadsToCases && (lead === null || !saysWhen.test(text))) return 0;
  const listed = leadsToCases ? listBelow(cursor) : [];
  const below = listed.some((one) => one.kind === 'item' && one.ordinal !== null && hasInlineCommand(one))
    ? []
    : listed;
  recordBoxes(cursor, below);
  const conditions = below.length > 0 ? below.map(conditionLine) : [{ line: node.line, text: rest }];
  addGate(cursor, { line: node.line, type: 'rollback', text, conditions });
  return 1 + below.length;
}

/** "If anything goes wrong:" right above what is done, at the head of a way back: what it is for, and nothing to ask. */
export function opensWayBack({ context, draft, nodes, at }: Cursor, node: ParagraphNode): boolean {
  const lead = context.purpose === 'rollback' ? leadText(node) : null;
  const next = nodes[at + 1];
  const said = withoutColon(words(lead ?? ''));
  if (lead === null) return false;
  // That anything fails is no case that a list could tell more of.
  if (draft.items.length === 0 && isPlainFailure(said)) return true;
  return (next?.kind !== 'item' || next.ordinal !== null) && offersWayBack(said);
}

/** In other languages than English only what goes wrong: "Se a carga inclui …" tells the ways apart. */
const saysWhen = hinted(
  oneOf(
    /^(?:(?:execute|use|run|do|start|trigger|apply|follow)(?: this| it)? )?(?:only )?(?:if|when|in case)\b/iu,
    /^(?:nur )?(?:wenn|falls|sobald|sollten?)(?!\p{L})[^,]*(?:schief|fehl|scheiter|nicht|problem|ausf[aä]ll|kaputt|defekt)[^,]*$/iu,
    /^(?:si|s['’]il|lorsque?|quand|en cas d[e'’])(?!\p{L})[^,]*(?:échou|échec|(?<!\p{L})mal(?!\p{L})|problème|erreur|panne|incident|(?<!\p{L})pas(?!\p{L}))[^,]*$/iu,
    /^(?:si|se|caso|quando|cuando|en caso de|em caso de)(?!\p{L})[^,]*(?:(?<!\p{L})(?:mal|no|não)(?!\p{L})|fall|falh|erro|problema|fracas|incident|corromp)[^,]*$/iu,
    /^(?:если|когда|в случае|при)(?!\p{L})[^,]*(?:(?<!\p{L})не(?!\p{L})|ошибк|сбо|проблем|неудач|авари)[^,]*$/iu,
    /^(?:如果|如|若|当|一旦)[^，]*(?:失败|异常|出错|问题|故障|不正常)[^，]*$/iu,
    /^[^、]*(?:失敗|異常|問題|障害|エラー|しない|できない)[^、]*(?:場合|とき|時|たら)(?:は|には)?$/iu,
    /^[^,]*(?:실패|문제|오류|장애|않|망가|손상)[^,]*(?:경우|면|시|때)(?:에는|에)?$/iu,
    /^(?:اگر|در صورت|هنگام|چنانچه)(?!\p{L})[^،]*(?:خطا|مشکل|شکست|نشد|نکرد|خراب)[^،]*$/iu,
  ),
);
