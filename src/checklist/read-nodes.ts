import type { Context, Draft, Recogniser } from './draft.ts';
import { conditionOf, within } from './gates/conditions.ts';
import { type DocumentNode, type ItemNode, textOf } from './markdown/nodes.ts';
import { alert } from './recognisers/alert.ts';
import { answerGroup } from './recognisers/answer-group.ts';
import { caseLead } from './recognisers/case-lead.ts';
import { casesBefore } from './recognisers/cases-before.ts';
import { chosenList } from './recognisers/chosen-list.ts';
import { code } from './recognisers/code.ts';
import { commandTable } from './recognisers/command-table.ts';
import { conditionalLead } from './recognisers/conditional-lead.ts';
import { countedWays } from './recognisers/counted-ways.ts';
import { eitherBoxes } from './recognisers/either-boxes.ts';
import { expectationLead } from './recognisers/expectation-lead.ts';
import { expectedHeading } from './recognisers/expected-heading.ts';
import { expectedTable } from './recognisers/expected-table.ts';
import { explainedList } from './recognisers/explained-list.ts';
import { forbiddenCode } from './recognisers/forbidden-code.ts';
import { gate } from './recognisers/gate.ts';
import { apartByLabel } from './recognisers/labelled-lines.ts';
import { listItem } from './recognisers/list-item.ts';
import { openCaseLead } from './recognisers/open-case-lead.ts';
import { optionGroup } from './recognisers/option-group.ts';
import { orBlocks } from './recognisers/or-blocks.ts';
import { orList } from './recognisers/or-list.ts';
import { orLists } from './recognisers/or-lists.ts';
import { outcomeBox } from './recognisers/outcome-box.ts';
import { paragraph, quiet } from './recognisers/paragraph.ts';
import { preconditionLead } from './recognisers/precondition-lead.ts';
import { printedSample } from './recognisers/printed-sample.ts';
import { quotedAid } from './recognisers/quoted-aid.ts';
import { returnLead } from './recognisers/return-lead.ts';
import { inlineRollback, neededRollback, rollbackLead } from './recognisers/rollback-lead.ts';
import { softGate } from './recognisers/soft-gate.ts';
import { stageTable } from './recognisers/stage-table.ts';
import { struckItem } from './recognisers/struck-item.ts';
import { tableToFill } from './recognisers/table-to-fill.ts';
import { environmentTable, statusTable } from './recognisers/tables.ts';
import { thresholdTable } from './recognisers/threshold-table.ts';
import { toldCode } from './recognisers/told-code.ts';
import { verdict } from './recognisers/verdict.ts';
import { boxPattern } from './sections/sections.ts';

/** The order in which a stretch of the document is tried, node by node; the first that takes something wins. */
export const recognisers: readonly Recogniser[] = [
  struckItem,
  forbiddenCode,
  toldCode,
  optionGroup,
  explainedList,
  quotedAid,
  alert,
  verdict,
  neededRollback,
  returnLead,
  casesBefore,
  caseLead,
  gate,
  openCaseLead,
  preconditionLead,
  softGate,
  rollbackLead,
  inlineRollback,
  expectationLead,
  expectedHeading,
  answerGroup,
  orList,
  orLists,
  countedWays,
  chosenList,
  eitherBoxes,
  statusTable,
  environmentTable,
  thresholdTable,
  commandTable,
  tableToFill,
  stageTable,
  expectedTable,
  printedSample,
  orBlocks,
  conditionalLead,
  code,
  outcomeBox,
  listItem,
  paragraph,
  quiet,
];

/** Reads nodes in document order into the draft. */
export function readNodes(given: DocumentNode[], context: Context, draft: Draft): void {
  const nodes = given.flatMap(apartByLabel);
  let at = 0;
  while (at < nodes.length) at += take({ nodes, at, draft, context: inItsCase(context, nodes[at]?.owner ?? null) });
}

/** What stands in "If the shop is closed:" is done in that case only, however deep; a choice asks itself when its ways are taken. */
function inItsCase(context: Context, owner: ItemNode | null): Context {
  if (owner === null || context.inOption) return context;
  const text = textOf(owner).replace(boxPattern, '');
  const around = inItsCase(context, owner.owner);
  const own = /[:：]$/.test(text) ? conditionOf(text) : null;
  return own === null ? around : { ...around, condition: within(around.condition, own) };
}

function take(cursor: Parameters<Recogniser>[0]): number {
  for (const recogniser of recognisers) {
    const taken = recogniser(cursor);
    if (taken > 0) return taken;
  }
  return 1;
}
