/** What the terminal of a client can do, decided once, before anything that draws is loaded. */
export type Capabilities =
  | { mode: 'screen'; color: 0 | 1; charset: 'unicode' | 'ascii' }
  | { mode: 'refused'; why: string; color: 0 | 1; charset: 'unicode' | 'ascii' };

export type Surroundings = {
  stdin: { isTTY?: boolean | undefined };
  stdout: { isTTY?: boolean | undefined; columns?: number | undefined; rows?: number | undefined };
  /** `--no-color`, `--color`, `--ascii`: absent where the operator said nothing. */
  flags?: { color?: boolean | undefined; ascii?: boolean | undefined };
};

type Environment = Record<string, string | undefined>;

/**
 * Decides from the environment (NO_COLOR, FORCE_COLOR, TERM, CI, the locale) and the streams. Nothing else may look at these: Ink and chalk
 * ignore NO_COLOR, and draw boxes under LC_ALL=C.
 */
export function decide(env: Environment, { stdin, stdout, flags = {} }: Surroundings): Capabilities {
  const color = decideColor(env, stdout.isTTY === true, flags.color);
  const charset = decideCharset(env, flags.ascii);
  const refusal = refusals.find(({ holds }) => holds(env, { stdin, stdout }));
  return refusal === undefined
    ? { mode: 'screen', color, charset }
    : { mode: 'refused', why: `${refusal.why} ${INSTEAD}`, color, charset };
}

/** The smallest screen that shows a whole gate. Below it the screen asks for more room; it does not refuse. */
const smallestScreen = { columns: 40, rows: 15 };

/** Whether the screens fit. A terminal that does not tell its size is taken to be large enough. */
export function fits({ columns, rows }: Surroundings['stdout']): boolean {
  return (
    (columns || smallestScreen.columns) >= smallestScreen.columns &&
    (rows || smallestScreen.rows) >= smallestScreen.rows
  );
}

const refusals: { holds: (env: Environment, streams: Surroundings) => boolean; why: string }[] = [
  {
    holds: (_, { stdin }) => stdin.isTTY !== true,
    why: 'The input is not a terminal, so no one could answer at a gate.',
  },
  {
    holds: (_, { stdout }) => stdout.isTTY !== true,
    why: 'The output is not a terminal, so the screens could not be seen.',
  },
  {
    holds: ({ TERM }) => TERM === 'dumb',
    why: 'This terminal cannot place text on its screen (TERM=dumb).',
  },
  {
    holds: ({ CI }) => CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0',
    why: 'This looks like an unattended job (CI is set), and a checklist is walked by a person; CI=false says that it is not one.',
  },
];

const INSTEAD =
  'Use `deploy-assist plan FILE` to read the plan as text, `deploy-assist demo --auto` to see a walk, or start again in a terminal.';

/** A flag wins, then NO_COLOR (https://no-color.org: set and not empty), then FORCE_COLOR, then what the terminal can do. */
function decideColor(env: Environment, isTerminal: boolean, flag: boolean | undefined): 0 | 1 {
  if (flag !== undefined) return flag ? 1 : 0;
  if (env['NO_COLOR']) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return isTerminal && env['TERM'] !== 'dumb' ? 1 : 0;
}

/** The first of the three that is set and not empty is the locale of characters, as in setlocale(3). */
function decideCharset(env: Environment, ascii: boolean | undefined): 'unicode' | 'ascii' {
  if (ascii !== undefined) return ascii ? 'ascii' : 'unicode';
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const term = env['TERM'] ?? '';
  return /utf-?8/i.test(locale) && term !== 'linux' && term !== 'dumb' ? 'unicode' : 'ascii';
}
