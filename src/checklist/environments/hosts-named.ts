import type { NamedHost } from '../../plan/plan.ts';
import { frontHosts } from '../front-matter.ts';
import type { DocumentNode, TableNode } from '../markdown/nodes.ts';
import type { DocumentSection } from '../sections/sections.ts';
import { environmentIn } from './environments.ts';

/**
 * The hosts that a checklist names as the place where an environment is worked on: in its front matter, in a table of environments, or as
 * `ssh X` by itself, with no command behind it. Nothing is concluded from them: the operator is asked. In the order of the document.
 */
export function hostsNamed(nodes: readonly DocumentNode[], sections: readonly DocumentSection[]): NamedHost[] {
  const written = sections.flatMap((section) => section.nodes.flatMap((node) => hostsIn(node, section.environment)));
  return [...frontHosts(nodes), ...written].sort((one, other) => one.line - other.line);
}

function hostsIn(node: DocumentNode, environment: string | null): NamedHost[] {
  if (node.kind === 'table') return tableHosts(node);
  const lines =
    node.kind === 'code' ? node.content : node.kind === 'paragraph' || node.kind === 'item' ? node.lines : [];
  const pattern = node.kind === 'code' ? aloneOnItsLine : aloneInCode;
  return lines.flatMap(({ line, text }) => {
    const host = text.includes('ssh') ? pattern.exec(text)?.[1] : undefined;
    return host === undefined || isExample(host) ? [] : [{ environment, host, line, text: text.trim() }];
  });
}

const name = String.raw`((?:[\w.+-]+@)?[A-Za-z0-9](?:[\w-]|\.(?=\w))*)`;
/** `$ ssh deploy@web-01  # the app server`. Options may hold a key or a port: the operator's own configuration has to know those. */
const aloneOnItsLine = new RegExp(String.raw`^\s*(?:[$#>]\s+)?ssh\s+${name}\s*(?:#.*)?$`);
const aloneInCode = new RegExp(String.raw`${'`'}ssh\s+${name}${'`'}`);

/** `ssh user@host`, `ssh server`: words that stand for a host. */
export function isExample(host: string): boolean {
  return /^(?:(?:your[-_ ]?\w*|user(?:name)?)@.*|(?:.*@)?(?:host(?:name)?|server|example\.\w+|x|your[-\w]*))$/i.test(
    host,
  );
}

/** A table with a column of environments and one of hosts. */
function tableHosts({ header, rows }: TableNode): NamedHost[] {
  const environments = header.findIndex((cell) => /\benvironment\b|\benv\b|\bstage\b/i.test(cell));
  const hosts = header.findIndex((cell) => /^\W*(?:ssh|host(?:name)?|server|ssh (?:host|target))\W*$/i.test(cell));
  if (environments < 0 || hosts < 0) return [];
  return rows.flatMap(({ line, cells }) => {
    const environment = environmentIn(cells[environments] ?? '');
    const host = inCell.exec(cells[hosts] ?? '')?.[1];
    return environment === null || host === undefined || isExample(host)
      ? []
      : [{ environment, host, line, text: cells.join(' | ') }];
  });
}

const inCell = new RegExp(String.raw`^\s*${'`'}?(?:ssh\s+)?${name}${'`'}?\s*$`);
