import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { parseAddress } from '../../database/connection.ts';
import { environmentOf, mismatch, type Said, strictest } from '../../host/environment.ts';
import { runNothing } from '../../host/git-program.ts';
import { senseTarget, senseTargets } from '../../host/target.ts';
import { type Target, targetKey, thisMachine } from '../../host/target-kinds.ts';
import { confirmTarget, readTargetMap } from '../../host/target-map.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Masker } from '../../secrets/masker.ts';
import type { Met } from '../../shell/far/meet.ts';
import type { Facts } from '../../walk/action.ts';
import type { Lane } from '../../walk/lane.ts';
import { type Reach, reachOf } from '../runs/take-fingerprint.ts';
import type { Start } from '../start.ts';
import type { Prepared } from '../world.ts';
import { senseThere } from './far-targets.ts';
import { isSharedHost } from './shared-host.ts';

type Sensed = {
  facts: Pick<
    Facts,
    'environment' | 'protected' | 'environmentWhy' | 'target' | 'targetMapped' | 'mappedTo' | 'mismatch'
  >;
  /** The address for queries, which may hold a password. */
  address: string | null;
  reach: Reach | undefined;
};

export type TargetReader = {
  sense(of: {
    plan: Plan;
    program: Prepared['program'];
    texts: string[];
    variables: Map<string, string>;
    cwd: string;
    lane: Lane;
    /** Whether the text gives the command itself to its environment, and not only the section. */
    own: boolean;
    /** The environment that was filled in for it. */
    filled: Said['filled'];
    /** The host that its environment was said to run on; null where it is this machine. */
    bound: string | null;
    /** The other host that it runs on; `met` undefined where that host does not answer. */
    there: { host: string; met: Met | undefined } | undefined;
  }): Promise<Sensed>;
  remember(key: string, environment: string): void;
};

/** Reads what a command aims at and which environment that is: from the command, the saved shell, the files it reads, and the map. */
export function targetReader(start: Start, masker: Masker): TargetReader {
  const places = { repository: repositoryOf(start.root), configuration: start.configuration };
  return {
    async sense({ plan, program, texts, variables, cwd, lane, own, filled, bound, there }) {
      const address = program.by === 'database' ? queryAddress(variables, start.database) : null;
      const map = new Map([
        ...boundMap(bound, lane),
        ...[...readTargetMap(places).targets].map(([key, { environment }]) => [key, environment] as const),
      ]);
      const said = { section: lane.environment, own, flag: start.environment, filled, map };
      const targets =
        program.by === 'database'
          ? [databaseTarget(address, variables, cwd)]
          : there === undefined
            ? senseTargets(texts.join('\n'), worldAt(variables, cwd))
            : await targetsThere(texts.join('\n'), there, { variables, cwd });
      const target = strictestTarget(targets, said);
      const { environment, protected: guarded, why } = environmentOf(target, said);
      const key = targetKey(target);
      return {
        address: address === null ? null : absoluteAddress(address, cwd),
        reach: reachOf(target, variables),
        facts: {
          environment,
          protected: guarded,
          environmentWhy: why,
          target: {
            kind: target.kind,
            key: masker.text(key ?? target.kind),
            display: masker.text(target.display),
            ...(target.variable === undefined ? {} : { variable: target.variable }),
          },
          targetMapped: key === undefined || map.has(key),
          ...mappedIn(map, key),
          mismatch: targets.flatMap((one) => contradiction(plan, one, said) ?? []).at(0) ?? null,
        },
      };
    },
    remember(key, environment) {
      const kept = confirmTarget(places, 'configuration', key, environment);
      if ('refused' in kept) throw new Error(kept.refused);
    },
  };
}

/** What is mapped to one environment is none for another, unless the checklist gives it to both. */
function contradiction(plan: Plan, target: Target, said: Said): Facts['mismatch'] {
  const mapped = said.map.get(targetKey(target) ?? '');
  const environments = [mapped, said.section].flatMap((one) => one ?? []);
  const isShared = environments.length === 2 && isSharedHost(plan, target, environments);
  return isShared ? null : (mismatch(target, said) ?? null);
}

function mappedIn(map: ReadonlyMap<string, string>, key: string | undefined): { mappedTo?: string } {
  const mappedTo = key === undefined ? undefined : map.get(key);
  return mappedTo === undefined ? {} : { mappedTo };
}

/** Who says that an environment runs on a host says which environment that host is; a map that says otherwise is the stronger word. */
function boundMap(host: string | null, { environment }: Lane): [string, string][] {
  return host === null || environment === null ? [] : [[`ssh:${host.toLowerCase()}`, environment]];
}

async function targetsThere(
  text: string,
  { host, met }: { host: string; met: Met | undefined },
  at: { variables: Map<string, string>; cwd: string },
): Promise<Target[]> {
  if (met === undefined) return [{ kind: 'ssh', host, display: host, source: 'default' }];
  return senseThere(text, { host, met, ...at });
}

/** `pg_dump $A | psql $B` aims at two: the one in the stricter environment stands for the command; of equal ones the most outside. */
function strictestTarget(targets: Target[], said: Parameters<typeof environmentOf>[1]): Target {
  return targets.reduce((strict, target) => {
    const [a, b] = [environmentOf(strict, said).environment, environmentOf(target, said).environment];
    return a !== b && strictest(a, b) === b ? target : strict;
  }, targets[0] ?? thisMachine());
}

/** DATABASE_URL of the saved shell, else `--database`, else what the PG* variables name. */
function queryAddress(variables: Map<string, string>, fallback: string | null): string | null {
  const named = variables.get('DATABASE_URL') ?? fallback;
  if (named) return named;
  return variables.get('PGDATABASE') || variables.get('PGHOST') ? 'postgres://' : null;
}

/** The same reading as for psql: what it would connect to is what the query connects to. */
function databaseTarget(address: string | null, variables: Map<string, string>, cwd: string): Target {
  const parsed = address === null ? undefined : parseAddress(address);
  if (parsed?.kind === 'sqlite') {
    const path = resolve(cwd, parsed.path);
    return { kind: 'sqlite', display: `sqlite ${path}`, source: 'variable', variable: 'DATABASE_URL', path };
  }
  const world = worldAt(new Map([...variables, ['DATABASE_URL', address ?? '']]), cwd);
  return senseTarget(
    address === null ? 'psql "$DATABASE_URL"' : address === 'postgres://' ? 'psql' : 'psql "$DATABASE_URL"',
    address === null ? worldAt(variables, cwd) : world,
  );
}

function absoluteAddress(address: string, cwd: string): string {
  const parsed = parseAddress(address);
  return parsed?.kind === 'sqlite' ? `sqlite:${resolve(cwd, parsed.path)}` : address;
}

function worldAt(variables: Map<string, string>, cwd: string): Parameters<typeof senseTarget>[1] {
  return {
    variables,
    cwd,
    host: hostname(),
    readFile: (path) => {
      try {
        return statSync(path).size < 1024 * 1024 ? readFileSync(path, 'utf8') : undefined;
      } catch {
        // A file that is not there says nothing about the target.
        return undefined;
      }
    },
    gitRemote: (folder, name) => git(folder, ['remote', 'get-url', '--push', name])?.replace(/\/\/[^@/]*@/, '//'),
    gitBranch: (folder) => git(folder, ['symbolic-ref', '--short', '-q', 'HEAD']),
  };
}

function repositoryOf(folder: string): string | undefined {
  return git(folder, ['rev-parse', '--show-toplevel']);
}

function git(folder: string, words: string[]): string | undefined {
  try {
    return (
      execFileSync('git', [...runNothing, ...words], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 2000,
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    );
  } catch {
    // No git, no repository or no such remote: then the target is unknown, which is what is shown.
    return undefined;
  }
}
