import { asksToBeFilled } from '../effects/names-in-capitals.ts';
import { findPlaceholders } from '../effects/placeholders.ts';
import type { Placeholder } from '../plan/plan.ts';
import { isSecretName } from './block/block-items.ts';
import { startsLikeCommand } from './block/command-shape.ts';
import type { TextLine } from './markdown/nodes.ts';

/** What code in the text around the blocks leaves open: a setting (`KEY` = `<key of the team>`), a name that asks to be replaced, and a command that is told on the way. */
export function toldValues({ line, text }: TextLine): Placeholder[] {
  if (!/`[^`]*[<{[/_]/.test(text)) return [];
  const settings = [...text.matchAll(setting)].map(([, name = '', token = '']): Placeholder => {
    return { token, lines: [line], class: 'ask', secret: isSecretName(name) };
  });
  const named = codesIn(text)
    .filter(asksToBeFilled)
    .map((token): Placeholder => ({ token, lines: [line], class: 'ask', secret: isSecretName(token) }));
  return [...settings, ...named, ...commandsIn(text).flatMap((code) => openIn({ line, text: code }))];
}

/** `KEY` = `<value>` and `KEY=<value>`. */
const setting = /`([A-Z][A-Z0-9_]{2,40})(?:`\s*(?:=|:|：|→|->)\s*`|=)["']?(<\p{L}[^<>`]{1,80}>)["']?`/gu;

function commandsIn(text: string): string[] {
  return codesIn(text).filter((code) => /\s/.test(code) && startsLikeCommand(code));
}

function codesIn(text: string): string[] {
  return (text.match(/`[^`]+`/g) ?? []).map((code) => code.slice(1, -1).trim());
}

function openIn(command: TextLine): Placeholder[] {
  return findPlaceholders([command], 'shell').filter(
    ({ class: kind, token }) => kind === 'ask' && (/^[<{[].*[>}\]]$/.test(token) || /\bpath[/\\]/.test(token)),
  );
}
