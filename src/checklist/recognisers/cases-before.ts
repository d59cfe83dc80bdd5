import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import type { Cursor, Recogniser } from '../draft.ts';
import { addGate } from '../gates/add-gate.ts';
import { type DocumentNode, type ItemNode, textOf } from '../markdown/nodes.ts';
import { plainText, words } from '../markdown/plain-text.ts';
import { endOf } from './case-lead.ts';
import { conditionLine } from './listed-conditions.ts';

/** A list of cases, and right below it "In any of these cases, stop." or "→ roll back": the list says when. */
export const casesBefore: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph' || cursor.context.purpose === 'rollback') return 0;
  const text = words(textOf(node));
  const points = pointsBack.exec(plainText(textOf(node)))?.[0];
  if (points === undefined || text.length > longest) return 0;
  const type = endOf([words(plainText(textOf(node)).slice(points.length))]);
  const cases = listAbove(cursor, node);
  if (type === null || cases.length === 0) return 0;
  addGate(cursor, { line: node.line, type, text, conditions: cases.map(conditionLine) });
  return 1;
};

const longest = 160;

/** How a sentence points to the cases above it. */
const pointsBack = hinted(
  oneOf(
    /^(?:→|⇒|=>|-+>)\s*/iu,
    /^(?:in|for) (?:any|each|either|one|all) of (?:these|those|the above)(?: \p{L}+)?[,:]?\s+/iu,
    /^(?:if|when) (?:any|one|either) of (?:these|those|the above)(?: [\p{L} ]{2,24}?)?,\s+/iu,
    /^(?:in (?:diesen|jedem dieser|einem dieser) f[aä]llen?|trifft (?:eines|einer|einer der punkte) (?:davon )?zu)[,:]?\s+/iu,
    /^(?:dans (?:l['’]un de |chacun de )?ces cas|si l['’]un de ces (?:cas|points) [\p{L} ]{2,20}?),?\s+/iu,
    /^(?:en (?:cualquiera de |todos )?(?:estos|tales) casos|(?:em qualquer (?:um )?d|n)esses casos|(?:em qualquer (?:um )?d|n)estes casos),?\s+/iu,
    /^в (?:любом из |каждом из )?(?:этих|таких) случа\p{L}+,?\s*/iu,
    /^(?:如?出现|若有|满足)?(?:以上|上述)(?:任一|任何|任意)?(?:情况|条件|情形|一项)?(?:之一|时|的)?[，,：:]?\s*/iu,
    /^(?:上記|これら)の?(?:いずれか)?(?:の?場合|に該当(?:する場合|したら))?は?[、,：:]?\s*/iu,
    /^(?:위|이) ?(?:중 하나라도|경우|조건)[^,]{0,10}[,:]?\s*/iu,
    /^در (?:این|هر یک از این) موارد[،,:]?\s*/iu,
  ),
);

/** The items of the list that ends right above, without those in them. */
function listAbove({ nodes, at }: Cursor, node: DocumentNode): ItemNode[] {
  const last = nodes[at - 1];
  const list = last?.kind === 'item' && last.owner === node.owner ? last.list : -1;
  return nodes.slice(0, at).filter((one): one is ItemNode => one.kind === 'item' && one.list === list);
}
