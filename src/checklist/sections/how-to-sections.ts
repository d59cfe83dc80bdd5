import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type DocumentNode, textOf } from '../markdown/nodes.ts';
import { words } from '../markdown/plain-text.ts';
import { type Language, languagesOf } from '../text/languages.ts';
import type { DocumentSection } from './sections.ts';

/**
 * What stands behind a numbered procedure and is no part of it: "To run tasks on a server, use …" tells how something is done whenever it is
 * needed, and a list of commands that names those of the procedure again is looked things up in. Both are kept for reading.
 */
export function setHowTosAside(sections: DocumentSection[]): void {
  const procedure = sections.find((section) => section.role === 'forward' && ordered(section).length >= fewestSteps);
  if (procedure === undefined) return;
  const said = spansIn(procedure.nodes);
  for (const section of sections) {
    const behind = section.line > procedure.line && section.role === 'forward' && section.children.length === 0;
    if (!behind || section.nodes.some((node) => node.kind === 'item' && node.ordinal !== null)) continue;
    if (isHowTo(section.nodes[0]) || listsCommands(section, said)) section.role = 'reference';
  }
}

const fewestSteps = 3;

function ordered({ nodes }: DocumentSection): DocumentNode[] {
  return nodes.filter((node) => node.kind === 'item' && node.ordinal !== null && node.owner === null);
}

function isHowTo(node: DocumentNode | undefined): boolean {
  if (node?.kind !== 'paragraph') return false;
  const text = words(textOf(node));
  return languagesOf(text).some((language) => howTos[language].test(text));
}

/** A heading that names commands, over such as the procedure has told to run. */
function listsCommands({ label, nodes }: DocumentSection, said: ReadonlySet<string>): boolean {
  return commands.test(label) && [...spansIn(nodes)].some((text) => said.has(text) && /\s/.test(text));
}

function spansIn(nodes: readonly DocumentNode[]): Set<string> {
  const texts = nodes.flatMap((node) => {
    if (node.kind === 'code') return node.content.map(({ text }) => text.replace(/^\s*\$ /, '').trim());
    if (node.kind !== 'item' && node.kind !== 'paragraph') return [];
    return [...textOf(node).matchAll(/`([^`]+)`/g)].map((match) => match[1]?.trim() ?? '');
  });
  return new Set(texts);
}

const commands =
  /\bcommands?\b|\bbefehle?\b|kommandos?\b|\bcommandes?\b|\bcomandos?\b|команд|命令|コマンド|명령|دستور/iu;

/** How a text begins that tells how something is done for a purpose. Another language is another entry. */
const howTos: { [L in Language]: Pattern } = hintedIn({
  english: /^(?:if you (?:want|need) )?to \p{L}+ [^.:]{3,90}?(?:,|:)? ?(?:you can )?(?:use|run|type|call|execute)\b/iu,
  german: /^um .{3,90} zu \p{L}+,? (?:verwende|nutze|führe|rufe|kann|können|gib)/iu,
  french: /^pour \p{L}+ .{3,90},? (?:utilise|exécute|lance|tape|il suffit)/iu,
  iberian: /^para \p{L}+ .{3,90},? (?:use|utili[cz]e|ejecut|execut|rode|corra|digite)/iu,
  russian: /^(?:чтобы|для того,? чтобы) .{3,90}, (?:используйте|выполните|запустите|наберите)/iu,
  chinese: /^(?:如果)?(?:想要?|需要).{2,40}(?:可以?|请)?(?:使用|运行|执行)/,
  japanese: /^.{2,40}(?:する|したい)(?:には|場合は)、?.{0,60}(?:使|実行)/,
  korean: /^.{2,40}(?:하려면|하고 싶으면) .{0,60}(?:사용|실행)/,
  persian: /^برای .{3,60}(?:استفاده کنید|اجرا کنید)/,
});
