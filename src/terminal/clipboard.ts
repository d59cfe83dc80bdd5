type Environment = Record<string, string | undefined>;

/**
 * What asks a terminal to take a text into its clipboard (OSC 52). A terminal never says whether it does; `none` are those known to have
 * no clipboard, `tooLong` is what several of them would cut or drop.
 */
export function clipboardSequence(text: string, env: Environment): { ask: string } | 'none' | 'tooLong' {
  if (without.has(env['TERM'] ?? '')) return 'none';
  const coded = Buffer.from(text, 'utf8').toString('base64');
  if (coded.length > longest) return 'tooLong';
  const ask = `\x1b]52;c;${coded}\x07`;
  // GNU screen hands on to its terminal only what is wrapped for it, in pieces of at most 768 bytes.
  return {
    ask: isGnuScreen(env) ? (ask.match(/[\s\S]{1,512}/g) ?? []).map((part) => `\x1bP${part}\x1b\\`).join('') : ask,
  };
}

const without: ReadonlySet<string> = new Set(['', 'dumb', 'linux', 'vt100', 'vt102', 'vt220']);

/** Bytes of base64: hterm and older xterms drop more than 100,000 bytes of a sequence. */
const longest = 74_994;

/** tmux calls its terminals `screen` as well, and takes the sequence as it is. */
function isGnuScreen({ TERM = '', TMUX, STY }: Environment): boolean {
  return TMUX === undefined && (STY !== undefined || TERM.startsWith('screen'));
}
