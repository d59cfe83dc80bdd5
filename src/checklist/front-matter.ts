import type { NamedHost, Note } from '../plan/plan.ts';
import { environmentIn } from './environments/environments.ts';
import type { DocumentNode, TextLine } from './markdown/nodes.ts';

/** Keys with an effect. */
const settings: readonly string[] = [
  'title',
  'owner',
  'environment',
  'host',
  'hosts',
  'phrase',
  'timeouts',
  'lint',
  'approvals',
  'category',
  'risk',
];

/** Keys that mean something here, or that every issue tracker and wiki writes. */
const known: readonly string[] = [
  ...settings,
  'name',
  'about',
  'labels',
  'assignees',
  'tags',
  'date',
  'version',
  'status',
  'description',
];

/** The value of a top-level key of the front matter, without quotes; null where there is none. */
export function frontValue(nodes: readonly DocumentNode[], key: string): string | null {
  const values = linesOf(nodes).map((line) => keyValue(line.text));
  return values.find((found) => found?.key === key)?.value || null;
}

/**
 * `host: deploy@web-01` for the environment of the front matter; or below `hosts:` one line for each environment, `production: deploy@web-01`.
 */
export function frontHosts(nodes: readonly DocumentNode[]): NamedHost[] {
  const lines = linesOf(nodes);
  const environment = frontValue(nodes, 'environment');
  let isBelow = false;
  return lines.flatMap(({ line, text }) => {
    const found = keyValue(text.trim());
    if (/^\S/.test(text)) isBelow = found?.key === 'hosts';
    if (!found?.value) return [];
    if (found.key === 'host' && /^\S/.test(text)) return [{ environment, host: found.value, line, text }];
    return isBelow && /^\s/.test(text)
      ? [{ environment: environmentIn(found.key) ?? found.key, host: found.value, line, text: text.trim() }]
      : [];
  });
}

/** Keys that nothing here reads are told, so that a typing error in one does not pass for a setting. */
export function unknownKeys(nodes: DocumentNode[]): Note[] {
  return linesOf(nodes).flatMap(({ line, text }) => {
    const found = keyValue(text);
    return found === null || known.includes(found.key) ? [] : [{ line, text, why: unknownKey }];
  });
}

/** Said of each key that has no effect. */
export const unknownKey = 'This key of the front matter means nothing here; it is shown and has no effect.';

/** The key with an effect that the key of this line of the front matter is one typing error away from. */
export function settingMeant(text: string): string | undefined {
  const key = keyValue(text)?.key ?? '';
  return settings.find((setting) => key !== setting && isOneErrorAway(key, setting));
}

/** One character more, less or another, or two that changed places. */
function isOneErrorAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [rest, wanted] = [typed.slice(start), meant.slice(start)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

function linesOf(nodes: readonly DocumentNode[]): TextLine[] {
  return nodes[0]?.kind === 'front-matter' ? nodes[0].lines : [];
}

function keyValue(text: string): { key: string; value: string } | null {
  const found = /^([\w.-]+)\s*:\s*(?:["']?(.*?)["']?)\s*$/.exec(text);
  return found === null ? null : { key: (found[1] ?? '').toLowerCase(), value: found[2] ?? '' };
}
