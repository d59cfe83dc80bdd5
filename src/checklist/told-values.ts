import { findPlaceholders } from '../effects/placeholders.ts';
import type { Placeholder } from '../plan/plan.ts';
import { isSecretName } from './block/block-items.ts';
import { startsLikeCommand } from './block/command-shape.ts';
import type { TextLine } from './markdown/nodes.ts';

/** What code in the text around the blocks leaves open: a setting (`KEY` = `<key of the team>`), and a command that is told on the way. */
export function toldValues({ line, text }: TextLine): Placeholder[] {
  if (!/`[^`]*[<{[/]/.test(text)) return [];
  const settings = [...text.matchAll(setting)].map(([, name = '', token = '']): Placeholder => {
    return { token, lines: [line], class: 'ask', secret: isSecretName(name) };
  });
  return [...settings, ...commandsIn(text).flatMap((code) => openIn({ line, text: code }))];
}

/** `KEY` = `<value>` and `KEY=<value>`. */
const setting = /`([A-Z][A-Z0-9_]{2,40})(?:`\s*(?:=|:|：|→|->)\s*`|=)["']?(<\p{L}[^<>`]{1,80}>)["']?`/gu;

function commandsIn(text: string): string[] {
  return (text.match(/`[^`]+`/g) ?? [])
    .map((code) => code.slice(1, -1).trim())
    .filter((code) => /\s/.test(code) && startsLikeCommand(code));
}

function openIn(command: TextLine): Placeholder[] {
  return findPlaceholders([command], 'shell').filter(
    ({ class: kind, token }) => kind === 'ask' && (/^[<{[].*[>}\]]$/.test(token) || /\bpath[/\\]/.test(token)),
  );
}
