import type { Line } from './line.ts';
import type { Scene } from './scene.ts';

/** The keys of the screen, as many as fit; at 40 columns the first three, and help always. */
export function keyRow({ keys, screen, geometry: { columns }, context, keyboard, view }: Scene): Line {
  if (keyboard !== undefined) {
    const goesOn = keyboard === view.state.shell?.shell ? 'the shell stays open' : 'the command goes on';
    const text = ` Ctrl-] takes the keyboard back   Ctrl-\\ leaves, ${goesOn}`;
    return { spans: [{ text: columns < 60 ? ' Ctrl-] keyboard back  Ctrl-\\ leaves' : text }] };
  }
  // While a field has the focus, letters are text: only named keys are shown.
  const field = screen.field?.(context) ?? false;
  const shown = keys.filter(({ hidden, key }) => !hidden && key !== '?' && (!field || key.length > 1));
  const help = field ? '' : '? help';
  const gap = columns < 60 ? '  ' : '  ';
  const list: { text: string; off: boolean }[] = [];
  let width = 1 + help.length;
  for (const binding of columns < 60 ? shown.slice(0, 3) : shown) {
    const text = `${keyName(binding.key)} ${binding.label}`;
    if (width + text.length + gap.length > columns) continue;
    width += text.length + gap.length;
    list.push({ text: text + gap, off: binding.disabled?.(context) !== undefined });
  }
  return {
    spans: [
      { text: ' ' },
      ...list.map(({ text, off }) => ({ text, tone: off ? ('dim' as const) : ('plain' as const) })),
      { text: help },
    ],
  };
}

const short: Record<string, string> = { PageUp: 'PgUp', PageDown: 'PgDn' };

/** A key as it is printed on keyboards. */
export function keyName(key: string): string {
  return short[key] ?? key;
}
