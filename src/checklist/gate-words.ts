import type { Gate } from '../plan/plan.ts';
import { words } from './plain-text.ts';

export type GateText = { type: Gate['type']; text: string; conditions: string[] };

/**
 * The stop that a line of prose announces, or null. `text` is the line as a person reads it; `conditions` what stands behind its "if",
 * split at commas outside brackets. An empty list: they follow below the line.
 */
export function readGate(markdown: string): GateText | null {
  const text = words(markdown);
  const match = patterns.map(({ type, pattern }) => ({ type, found: pattern.exec(text) })).find(({ found }) => found);
  if (!match?.found) return null;
  const { type, found } = match;
  const condition = found.groups?.['condition'];
  if (condition !== undefined) return { type, text, conditions: [condition.trim()] };
  const rest = text.slice(found.index + found[0].length).replace(/^[\s:–—-]+/, '');
  // "unless all checks pass" holds as a whole, and its word turns its meaning.
  const turn = /\b(unless|until|only (?:if|when|after))$/i.exec(found[0])?.[1]?.toLowerCase();
  if (turn !== undefined) return { type, text, conditions: rest === '' ? [] : [`${turn} ${rest.replace(/\.$/, '')}`] };
  return { type, text, conditions: needsConditions.has(type) ? splitConditions(rest) : [] };
}

const stopWords = String.raw`(?:DO NOT|DON'?T|NEVER|CANNOT|MUST NOT|SHOULD NOT)\s+(?:PROCEED|CONTINUE|GO (?:ON|AHEAD|LIVE)|DEPLOY|START|MOVE ON|RELEASE|MERGE|PROMOTE)`;
const rollWords = `(?:ROLL(?:ING)?[- ]?BACK|REVERT)`;

/** In this order: a line that stops and rolls back is a rollback. */
const patterns: readonly { type: Gate['type']; pattern: RegExp }[] = [
  {
    type: 'order',
    pattern:
      /\b(?:must|should|has to|needs? to|have to) be (?:followed|executed|performed|done|completed|run|carried out) (?:strictly )?in (?:the )?(?:exact|strict|this|given|following|correct|specified|listed) (?:exact )?order|\bin (?:the )?exact order\b|\bstrictly in (?:the |this )?order\b|\bdo not (?:skip|reorder) (?:any )?steps\b/i,
  },
  {
    type: 'rollback',
    pattern: new RegExp(
      String.raw`^(?:CRITICAL:?\s+)?(?:(?:IMMEDIATE(?:LY)?|EMERGENCY|INITIATE|START|TRIGGER|PERFORM|EXECUTE|STOP AND|ABORT AND)\s+)*(?:AN? )?${rollWords}(?:\s+(?:IMMEDIATELY|NOW|THE DEPLOYMENT|DEPLOYMENT|PRODUCTION))*\s+(?:IF|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?`,
      'i',
    ),
  },
  {
    type: 'rollback',
    pattern:
      /^(?<condition>(?:if|when) [^,:.]{3,60}? fails?|(?:on|upon|in case of) (?:any )?(?:error|failure)s?|bei (?:einem )?fehlern?|en cas d['’](?:erreur|échec)|em caso de (?:erro|falha)|en caso de (?:error|fallo)|при ошибке)\s*[,:–-]+\s*(?:immediate(?:ly)? |sofort(?:iger)? |then |start |initiate )*(?:roll ?-?back|revert|zurückrollen|откат)/i,
  },
  {
    type: 'proceed',
    pattern: new RegExp(
      String.raw`^(?:CRITICAL:?\s+)?${stopWords}\b[^.:,]*?\b(?:IF|UNLESS|UNTIL|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?`,
      'i',
    ),
  },
  {
    type: 'proceed',
    pattern:
      /^(?:only )?(?:proceed|continue|go ahead)\b[^.:,]*? only (?:if|when|after)\b|^only (?:proceed|continue|go ahead) (?:if|when|after)\b/i,
  },
  {
    type: 'stop',
    pattern:
      /^(?:CRITICAL:?\s+)?(?:IMMEDIATELY\s+)?(?:STOP|ABORT|HALT|CANCEL)\b[^.:,]*?\b(?:IF|WHEN)\b(?: ANY OF (?:THESE|THE FOLLOWING)[^:]*)?/i,
  },
  {
    type: 'stop',
    pattern:
      /^(?<condition>if\b[^.]{3,120}?),?\s+(?:then\s+)?(?:immediately\s+)?(?:STOP|ABORT|HALT)\b(?! (?:the|and|your|all) \w+ (?:service|server|app))/i,
  },
  {
    type: 'proceed',
    pattern: /^(?<condition>if\b[^.]{3,120}?),?\s+(?:then\s+)?do not (?:proceed|continue|go on|deploy)\b/i,
  },
  { type: 'rollback', pattern: /^(?:automatic |immediate )?roll-?back (?:criteria|triggers?|conditions)\s*:/i },
  { type: 'stop', pattern: /^(?:abort|stop|no-go) (?:criteria|conditions?|triggers?)\s*:/i },
  { type: 'soft', pattern: /^(?:gate|hold point|stop point|checkpoint)(?: \d+)?\s*[:–—]\s*(?=\S)/i },
  {
    type: 'approval',
    pattern:
      /\bask\b[^.]*?\b(?:to approve|for (?:an? )?approval|hold up|to sign off|for (?:an? )?(?:go|ok|permission))\b|\b(?:get|obtain|wait for|needs?|requires?)\b (?:the |an? |written |final |explicit )*(?:approval|sign-off|go-ahead) (?:from|by|of)\b/i,
  },
];

const needsConditions = new Set<Gate['type']>(['rollback', 'proceed', 'stop']);

/** "Backup fails, file is empty (0 bytes, say)" are two conditions. */
export function splitConditions(text: string): string[] {
  return text
    .split(/[,;](?![^(]*\))\s*(?:or\s+)?|\s+or\s+(?=any\b|the\b|no\b)/i)
    .map((part) => part.trim().replace(/[.]+$/, ''))
    .filter((part) => /\p{L}|\d/u.test(part));
}
