import { isatty } from 'node:tty';
import { type Policy, type PolicyWitness, readPolicy } from '../host/policy.ts';
import type { Plan } from '../plan/plan.ts';
import type { Start } from '../server/start.ts';
import { categories, type Demand, demands, risks } from '../session/change-shapes.ts';
import { clearFirstPaint } from './first-paint.ts';
import { configurationFolder } from './folders.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { typedLine } from './typed-line.ts';

export type ChangeFlags = { change?: string; reason?: string; category?: string; risk?: string; window?: string };
type Said = Pick<Start, 'change' | 'reason' | 'said' | 'policy'> & { demandedWitness?: PolicyWitness };

/**
 * What is said of a change before it begins: by flags, else by the front matter (category, risk). What a policy demands and nobody said is asked for at the
 * terminal; without one it is a `UserError`. Where no policy asks, nothing is.
 */
export async function changeFacts(flags: ChangeFlags, plan: Plan, root: string, io: Io): Promise<Said> {
  const policy = readPolicy({ folder: root, configuration: configurationFolder(io.env) }, demands);
  if (typeof policy === 'string')
    throw new UserError(policy, { fix: 'Repair the file, or ask whoever keeps it.', exitCode: exitCodes.preflight });
  const said: Partial<Record<Demand, string>> = {};
  for (const demand of demands) {
    const given = flags[demand] ?? declared(plan, demand);
    const value = given ?? (policy?.demands.includes(demand) ? asked(demand, policy.files, io) : undefined);
    if (value !== undefined) said[demand] = checked(demand, value);
  }
  const window = said.window?.split('/');
  return {
    change: said.change ?? null,
    reason: said.reason ?? null,
    said: {
      ...(said.category ? { category: said.category as (typeof categories)[number] } : {}),
      ...(said.risk ? { risk: said.risk as (typeof risks)[number] } : {}),
      ...(window ? { window: { from: window[0] ?? '', to: window[1] ?? '' } } : {}),
    },
    ...(policy === undefined ? {} : recorded(policy)),
  };
}

/** Addresses of witnesses are for the server alone; the record names a witness without them. */
function recorded({
  witness,
  approvals,
  demands: asks,
  files,
}: Policy<Demand>): Pick<Said, 'policy' | 'demandedWitness'> {
  const policy = { approvals, demands: asks, files };
  return witness === undefined ? { policy } : { policy, demandedWitness: witness };
}

/** Other programs have words of their own under these keys of a front matter: what is none of ours is left alone. */
function declared({ declared: said }: Plan, demand: Demand): string | undefined {
  const text = demand === 'category' || demand === 'risk' ? said?.[demand] : undefined;
  return text === undefined ? undefined : questions[demand].read(text);
}

/** How each is asked for, and what it may be. */
const questions: Record<Demand, { words: string; read(text: string): string | undefined; shape: string }> = {
  change: {
    words: 'Change or ticket',
    shape: 'a name without blanks, such as CHG-1234',
    read: (text) => (/^\S{1,200}$/.test(text) ? text : undefined),
  },
  reason: {
    words: 'Why is this deployed?',
    shape: 'a sentence of 10 characters or more',
    read: (text) => (text.trim().length >= 10 ? text.trim() : undefined),
  },
  category: {
    words: 'Category',
    shape: categories.join(', '),
    read: (text) => categories.find((one) => one === text.toLowerCase()),
  },
  risk: { words: 'Risk', shape: risks.join(', '), read: (text) => risks.find((one) => one === text.toLowerCase()) },
  window: { words: 'Planned window', shape: 'two times, such as 2026-11-28T22:00Z/2026-11-28T23:30Z', read: windowOf },
};

/** Both times in UTC; the second is the later one. */
function windowOf(text: string): string | undefined {
  const times = text.split('/').map((part) => Date.parse(part));
  const [from = Number.NaN, to = Number.NaN] = times;
  return times.length === 2 && from < to ? `${new Date(from).toISOString()}/${new Date(to).toISOString()}` : undefined;
}

function checked(demand: Demand, text: string): string {
  const value = questions[demand].read(text);
  if (value !== undefined) return value;
  throw new UserError(`--${demand} is ${questions[demand].shape}, and not "${text.slice(0, 100)}".`, {
    fix: `Say it as --${demand}, or leave it out where no policy asks for it.`,
    exitCode: exitCodes.usage,
  });
}

/** Asked in the plain terminal before the screens come: only what a policy demands. */
function asked(demand: Demand, files: readonly { path: string }[], io: Io): string {
  const { words, shape, read } = questions[demand];
  const by = files.map(({ path }) => path).join(' and ');
  const missing = () =>
    new UserError(`${by} asks for --${demand}, and it was not given.`, {
      fix: `Give it: --${demand} (${shape}).`,
      exitCode: exitCodes.preflight,
    });
  if (!isatty(0)) throw missing();
  clearFirstPaint(process.stdout);
  const typed = askedUntilRight({ words: `${words} (${shape}; ${by} asks for it)`, shape, read }, (prompt) =>
    typedLine(prompt, io.stdout),
  );
  if (typed === undefined) throw missing();
  return typed;
}

/** Asks until what is typed can be taken, and says each time why it cannot; undefined where they leave. */
export function askedUntilRight(
  { words, shape, read }: Pick<(typeof questions)[Demand], 'words' | 'shape' | 'read'>,
  type: (prompt: string) => string | undefined,
): string | undefined {
  let wrong = '';
  for (;;) {
    const typed = type(`${wrong}${words}\n> `);
    if (typed === undefined || read(typed) !== undefined) return typed;
    wrong = `That is not taken: it has to be ${shape}.\n`;
  }
}
