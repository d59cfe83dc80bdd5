import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patienceMs } from '../support/patience.ts';
import { cli, type JournalLine, journalOf } from '../support/product.ts';
import { buildSeedWorld, type SeedWorld } from '../support/seed-world.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';
import { type Walker, walkerAt } from './walker.ts';

/** The product at work on a checklist in the imagined company's world. */
export type Jobrun = {
  world: SeedWorld;
  terminal: Terminal;
  walker: Walker;
  /** Another terminal, which resumes the session. */
  comesBack(): Pick<Jobrun, 'terminal' | 'walker'>;
  /** The session's folder. */
  folder(): string;
  events(): JournalLine[];
  /** The runs in order, each with the number of its step (undefined in a procedure of the way back) and how it ended. */
  runs(): Run[];
  /** Runs the product without a terminal, to its end. */
  tells(...args: string[]): { status: number | null; stdout: string };
};

export type Run = {
  number: number | undefined;
  text: string;
  environment: string;
  target: string;
  cwd: string;
  rollback: string | undefined;
  end: Record<string, unknown> | undefined;
};

export type JobrunOptions = {
  checklist: string;
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
  /** Scripts that stand before all other programs of that name. */
  programs?: Record<string, string>;
  /** Changes the world before the checklist is opened in it. */
  prepares?(world: SeedWorld): void;
  /** Another way to a terminal than one on this machine. */
  opens?(words: string[], how: { cwd: string; env: Record<string, string>; columns: number; rows: number }): Terminal;
};

/** Builds the world, opens the checklist in a terminal, and takes everything down again when `use` is over. */
export async function inJobrun(options: JobrunOptions, use: (jobrun: Jobrun) => Promise<void>): Promise<void> {
  const world = await buildSeedWorld();
  options.prepares?.(world);
  const path = `${putPrograms(world, options.programs ?? {})}${world.env.PATH}`;
  const env = { ...world.env, ...options.env, PATH: path };
  const { columns = 80, rows = 24 } = options;
  const [command, cwd] = [process.execPath, world.repository];
  const opens = (...args: string[]) => {
    const how = { cwd, env, columns, rows };
    const opened =
      options.opens?.([command, cli, ...args], how) ?? openTerminal({ command, args: [cli, ...args], ...how });
    return { terminal: opened, walker: walkerAt(opened) };
  };
  const first = opens(options.checklist);
  try {
    await use({
      world,
      ...first,
      comesBack: () => opens('resume'),
      folder: () => sessionOf(world),
      events: () => journalOf(sessionOf(world)),
      runs: () => runsOf(sessionOf(world)),
      tells: (...args) => spawnSync(command, [cli, ...args], { cwd, env, encoding: 'utf8', timeout: patienceMs }),
    });
  } finally {
    first.terminal.close();
    endServer(sessionOf(world));
    world.postgres.stop();
  }
}

/** A file for `verify`: the operator's own key, by default that of their home, as somebody else would have listed it. */
export function allowedSigners({ world }: Jobrun, principal: string, own?: string): string {
  const key = own ?? readFileSync(join(world.env.HOME ?? '', '.ssh/id_ed25519.pub'), 'utf8');
  const path = join(world.env.HOME ?? '', 'allowed_signers');
  writeFileSync(path, `${principal} ${key}`);
  return path;
}

/** An SMS to the backend on this machine, as somebody sends it from their telephone. */
export function sendsSms(world: SeedWorld): void {
  execFileSync('curl', ['-s', '-X', 'POST', 'http://localhost:3000/sms'], { env: world.env });
}

function sessionOf(world: SeedWorld): string {
  const [only = ''] = globSync(join(world.env.XDG_STATE_HOME ?? '', 'deploy-assist/sessions/*'));
  return only;
}

function runsOf(folder: string): Run[] {
  const plan: { steps: { id: string; number: number }[] } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  const events = journalOf(folder);
  const ends = new Map(
    events
      .filter(({ type }) => type === 'run.ended' || type === 'query.answered')
      .map(({ data }) => [data.run, data] as const),
  );
  return events
    .filter(({ type }) => type === 'run.requested')
    .map(({ data }) => ({
      number: plan.steps.find(({ id }) => id === data.step)?.number,
      text: String(data.text),
      environment: String(data.environment),
      target: (data.target as { key: string }).key,
      cwd: String(data.cwd),
      rollback: data.rollback as string | undefined,
      end: ends.get(data.run),
    }));
}

function putPrograms(world: SeedWorld, programs: Record<string, string>): string {
  if (Object.keys(programs).length === 0) return '';
  const folder = join(world.state, 'before-all');
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries(programs))
    writeFileSync(join(folder, name), `#!/bin/bash\n${body}\n`, { mode: 0o755 });
  return `${folder}:`;
}

/** What the session kept going ends with its server. */
function endServer(folder: string): void {
  try {
    process.kill(JSON.parse(readFileSync(join(folder, 'state/lock'), 'utf8')).pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
