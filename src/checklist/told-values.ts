import { asksToBeFilled } from '../effects/names-in-capitals.ts';
import { findPlaceholders } from '../effects/placeholders.ts';
import type { Placeholder } from '../plan/plan.ts';
import { isSecretName } from './block/block-items.ts';
import { startsLikeCommand } from './block/command-shape.ts';
import type { TextLine } from './markdown/nodes.ts';

/** What code in the text around the blocks leaves open: a setting (`KEY` = `<key of the team>`), a name that asks to be replaced, and a command that is told on the way. */
export function toldValues({ line, text }: TextLine): Placeholder[] {
  if (!/`[^`]*(?:[<{[/_]|[XxN]\.[XxYN])/.test(text)) return [];
  const settings = [...text.matchAll(setting)].map(([, name = '', token = '']): Placeholder => {
    return { token, lines: [line], class: 'ask', secret: isSecretName(name) };
  });
  const named = codesIn(text)
    .filter(asksToBeFilled)
    .map((token): Placeholder => ({ token, lines: [line], class: 'ask', secret: isSecretName(token) }));
  const releases = codesIn(text).flatMap((code) => releasesIn({ line, text: code }));
  return [...settings, ...named, ...releases, ...commandsIn(text).flatMap((code) => openIn({ line, text: code }))];
}

/** `KEY` = `<value>` and `KEY=<value>`. */
const setting = /`([A-Z][A-Z0-9_]{2,40})(?:`\s*(?:=|:|：|→|->)\s*`|=)["']?(<\p{L}[^<>`]{1,80}>)["']?`/gu;

/** What the heading or the title of a checklist leaves open: "Release {version}", "Release of vX.Y". */
export function headedValues({ line, text }: TextLine): Placeholder[] {
  const tokens = text.match(/(?<![\w/$%{#`])\{[A-Za-z][\w-]*\}(?!\})/g) ?? [];
  return [...tokens.map((token) => open(token, line)), ...releasesIn({ line, text })];
}

/** "`releases/vX.X`": letters in the place of the numbers of a release. */
function releasesIn({ line, text }: TextLine): Placeholder[] {
  const tokens = text.match(/(?<![\w.])(?:v[XxYN]|[XN])\.[XxYN](?:\.[XxYZN])?(?![\w.])/g) ?? [];
  return tokens.map((token) => open(token, line));
}

function open(token: string, line: number): Placeholder {
  return { token, lines: [line], class: 'ask', secret: false };
}

/** `.\bake.ps1 -Tag <tag>`, `bake.py <oven>` */
const script = /^(?:\.{0,2}[\\/])?(?:[\w.-]+[\\/])*[\w-]+\.(?:ps1|sh|bash|py|bat|cmd|exe|rb|pl|mjs|js)\s/;

function commandsIn(text: string): string[] {
  return codesIn(text).filter((code) => /\s/.test(code) && (startsLikeCommand(code) || script.test(code)));
}

function codesIn(text: string): string[] {
  return (text.match(/`[^`]+`/g) ?? []).map((code) => code.slice(1, -1).trim());
}

function openIn(command: TextLine): Placeholder[] {
  return findPlaceholders([command], 'shell').filter(
    ({ class: kind, token }) => kind === 'ask' && (/^[<{[].*[>}\]]$/.test(token) || /\bpath[/\\]/.test(token)),
  );
}
