import { hinted } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import type { Recogniser } from '../draft.ts';
import { saysSeen } from '../expected/shown-words.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { boxPattern } from '../sections/sections.ts';

/** "The script will automatically:", "Conventions:", "Each section has the same shape:": the list below tells something, and nothing in it is work. */
export const explainedList: Recogniser = (cursor) => {
  const node = cursor.nodes[cursor.at];
  if (node?.kind !== 'paragraph') return 0;
  const list = explainedBelow(cursor);
  if (list.length === 0) return 0;
  for (const one of [node, ...list])
    if (one.kind === 'paragraph' || one.kind === 'item') cursor.draft.prose.push(...one.lines);
  return list.length + 1;
};

/** Whether the last sentence of a paragraph says that the list below it only tells something. */
export function explainsList(node: DocumentNode | undefined): boolean {
  if (node?.kind !== 'paragraph') return false;
  const text = textOf(node);
  if (!/[:：][*_\s]*$/.test(text)) return false;
  const sentence = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1);
  return leads.test(words(sentence ?? '')) && !saysSeen(sentence ?? '');
}

const leads = hinted(
  inRow(
    /^/iu,
    oneOf(
      inRow(
        /(?:this|the|that|it|each|every)\b[^:]{0,60}?\b/iu,
        oneOf(
          /will (?:then |also )?(?:automatically|do|perform)\b|will(?: then| also| now)?(?=\s*:)/iu,
          /(?:does|performs|handles|automates) (?:the following|this|these|all)|automatically (?:does|performs|handles)/iu,
          /(?:follows?|has|have|shares?|uses?) the same (?:shape|structure|format|pattern|layout|order)/iu,
        ),
        /[^:]{0,40}/iu,
      ),
      inRow(
        oneOf(
          /(?:das|dieses|der|dieser) (?:skript|script|programm|werkzeug|befehl|job) (?:wird|macht|erledigt|führt)\b/iu,
          /(?:le|ce|cette|la) (?:script|programme|commande|outil|tâche) (?:va|fait|effectue|exécute)(?!\p{L})/iu,
          /(?:el|este|o|la|esta) (?:script|programa|comando|herramienta|ferramenta) (?:va a|hará|hace|realiza|realizará|fará|faz|vai|irá)(?!\p{L})/iu,
          /(?:этот |данный )?(?:скрипт|сценарий|инструмент)(?: автоматически)?(?: выполн\p{L}+| делает)?/iu,
          /(?:该|此|这个)?(?:脚本|命令|工具|程序)(?:会|将|将会)?(?:自动)?(?:执行|完成|依次)?/iu,
          /(?:この)?(?:スクリプト|コマンド|ツール)(?:は|が)(?:以下|次)/iu,
          /(?:이 )?(?:스크립트|명령|도구)(?:는|은|가|이) (?:다음|아래|자동)/iu,
          /(?:این )?(?:اسکریپت|فرمان|ابزار) (?:به طور خودکار )?(?:انجام|موارد)/iu,
        ),
        /[^:：]{0,40}/iu,
      ),
      /conventions?|legend|assumptions|terminology|definitions|where/iu,
    ),
    /\s*[:：]$/iu,
  ),
);

/** The list right below such a sentence with all that is in it; none when it holds boxes or blocks, which are work. */
export function explainedBelow({ nodes, at }: { nodes: readonly DocumentNode[]; at: number }): DocumentNode[] {
  const first = nodes[at + 1];
  if (!explainsList(nodes[at]) || first?.kind !== 'item') return [];
  let end = at + 1;
  for (let node = nodes[end]; node !== undefined && belongs(node, first.list); node = nodes[end]) end += 1;
  const list = nodes.slice(at + 1, end);
  return list.some((node) => node.kind === 'code' || (node.kind === 'item' && boxPattern.test(textOf(node))))
    ? []
    : list;
}

/** An item of the list, or what stands in one, however deep. */
function belongs(node: DocumentNode, list: number): boolean {
  if (node.kind === 'item' && node.list === list) return true;
  let { owner } = node;
  while (owner !== null && owner.list !== list) owner = owner.owner;
  return owner !== null;
}
