import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Recogniser } from '../draft.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { waitingColumn } from '../waits/waiting-column.ts';
import { addRow } from './table-rows.ts';

/** A table of stages with a column of waiting times: each stage is done, and waited for before the next one. */
export const stageTable: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'table' || cursor.context.purpose !== 'walk') return 0;
  const waiting = waitingColumn(node);
  if (waiting < 0 || !node.header.some((cell) => stages.test(words(cell) || cell.trim()))) return 0;
  for (const row of node.rows) {
    const told = row.cells.filter((cell, column) => column !== waiting && /[\p{L}\d]/u.test(cell));
    addRow(cursor, node, row, { column: -1, claimed: false, title: told.map(plainText).join(': ') });
  }
  return 1;
};

const stages = hinted(
  oneOf(
    /^(?:(?:roll-?out|canary|release) )?(?:stages?|phases?|waves?|rings?|steps?|batch(?:es)?|cohorts?|canary|traffic|weights?|percent\w*|share)(?!\p{L})|^%/iu,
    /^(?:stufe|etappe|welle|phase|schritt|anteil|étape|palier|vague|trafic|etapa|fase|onda|ola|paso|passo|tr[áa]fi[cg]o|tráfego|этап|стадия|волна|шаг|трафик|доля)n?(?!\p{L})/iu,
    /^(?:阶段|批次|步骤|比例|流量|段階|ステージ|フェーズ|手順|割合|단계|비율|트래픽|مرحله|گام)/iu,
  ),
);
