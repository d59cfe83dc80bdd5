/** What the front matter says about rules: those switched off with a reason, and lines that cannot be followed. */
export type SwitchedOff = { off: Map<string, string>; wrong: { line: number; text: string; why: string }[] };

/**
 * Reads `lint:` from the front matter of a checklist: `lint: {off: {rule: "reason"}}` on one line, or nested by indentation. Only that
 * much of YAML is read here; each rule needs a reason.
 */
export function switchedOff(lines: readonly string[], known: readonly string[]): SwitchedOff {
  const found: SwitchedOff = { off: new Map(), wrong: [] };
  for (const { line, text } of offLines(lines)) {
    const [, name = '', quoted, bare] = entry.exec(text) ?? [];
    const reason = (quoted ?? bare ?? '').trim();
    if (/^lint\b/.test(text))
      found.wrong.push({ line, text, why: 'Only `off:` with rules below it is read under `lint:`.' });
    else if (!known.includes(name)) found.wrong.push({ line, text, why: `There is no rule "${name || text.trim()}".` });
    else if (reason === '') found.wrong.push({ line, text, why: `${name} is switched off without a reason.` });
    else found.off.set(name, reason);
  }
  return found;
}

const entry = /^\s*["']?([\w-]+)["']?\s*:\s*(?:["'](.*?)["']|(.*?))\s*(?:\s#.*)?$/;

type Line = { line: number; text: string };

function offLines(lines: readonly string[]): Line[] {
  if (lines[0]?.trimEnd() !== '---') return [];
  const end = lines.findIndex((text, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  const front = lines.slice(0, Math.max(0, end)).map((text, index) => ({ line: index + 1, text }));
  const start = front.findIndex(({ text }) => /^lint\s*:/.test(text));
  const first = front[start];
  if (first === undefined) return [];
  const flow = /^lint\s*:\s*\{\s*off\s*:\s*\{(.*)\}\s*\}\s*$/.exec(first.text)?.[1];
  if (flow !== undefined) return pairs(flow).map((text) => ({ line: first.line, text }));
  const rest = front.slice(start + 1);
  const next = rest.findIndex(({ text }) => /^\S/.test(text));
  const block = (next < 0 ? rest : rest.slice(0, next)).filter(({ text }) => !/^\s*(?:#|$)/.test(text));
  const head = block[0];
  return head !== undefined && /^\s+off\s*:\s*$/.test(head.text) ? block.slice(1) : [first, ...block].slice(0, 1);
}

/** `a: "x, y", b: z` at its commas outside of quotes. */
function pairs(flow: string): string[] {
  return flow.match(/(?:"[^"]*"|'[^']*'|[^,"'])+/g)?.filter((text) => text.trim() !== '') ?? [];
}
