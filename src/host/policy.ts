import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { type KeptFile, keptBytes, parseKept } from './kept-file.ts';

/** What a team, or an operator for themselves, asks of every deployment. Names of demands are what the session's first event calls them. */
export interface Policy<Demand extends string = string> {
  readonly approvals: { environment: string | null; count: number }[];
  readonly demands: Demand[];
  /** The files it is from, with their digests (SHA-256, hex). */
  readonly files: { path: string; sha256: string }[];
}

/** Where a policy is looked for: in the repository that holds this folder, and in the operator's own folder of settings. */
export interface PolicyPlaces {
  readonly folder: string;
  readonly configuration: string;
}

/**
 * Both policies as one, the stricter of two numbers; undefined where there is none. A sentence where one is broken: what cannot be read must not pass
 * for a policy that asks for nothing.
 */
export function readPolicy<Demand extends string>(
  { folder, configuration }: PolicyPlaces,
  demands: readonly Demand[],
): Policy<Demand> | string | undefined {
  const repository = repositoryOf(folder);
  const paths = [...(repository ? [join(repository, '.deploy-assist', name)] : []), join(configuration, name)];
  const found: Policy<Demand>[] = [];
  for (const path of paths.filter((one) => existsSync(one))) {
    // Read once: the digest is of what was obeyed.
    const bytes = keptBytes(path, kept(demands));
    if (typeof bytes === 'string') return bytes;
    const read = parseKept(path, bytes, kept(demands));
    if (typeof read === 'string') return read;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    found.push({ ...rulesOf(read), files: [{ path, sha256 }] });
  }
  return found.length === 0 ? undefined : found.reduce(stricter);
}

const name = 'policy.json';
const format = 'deploy-assist/policy@1';
/** Stands for every protected environment. */
const everywhere = '*';

type Stored<Demand> = {
  format: typeof format;
  approvals?: Record<string, number> | undefined;
  demands?: Demand[] | undefined;
};

function kept<Demand extends string>(demands: readonly Demand[]): KeptFile<Stored<Demand>> {
  return {
    schema: z.strictObject({
      format: z.literal(format),
      approvals: z.optional(z.record(z.string(), z.int().check(z.minimum(0), z.maximum(9)))),
      demands: z.optional(z.array(z.enum(demands as readonly [Demand, ...Demand[]]))),
    }) as unknown as z.ZodMiniType<Stored<Demand>>,
    name: 'The policy',
    shape: `{"format": "${format}", "approvals": {"production": 1, "${everywhere}": 1}, "demands": ["${demands.join('", "')}"]}`,
    meanwhile: 'Nothing is begun before it is repaired.',
  };
}

function rulesOf<Demand extends string>({
  approvals = {},
  demands = [],
}: Stored<Demand>): Omit<Policy<Demand>, 'files'> {
  const rules = Object.entries(approvals).map(([environment, count]) => ({
    environment: environment === everywhere ? null : environment.toLowerCase(),
    count,
  }));
  return { approvals: rules, demands };
}

function stricter<Demand extends string>(one: Policy<Demand>, other: Policy<Demand>): Policy<Demand> {
  const environments = new Set([...one.approvals, ...other.approvals].map(({ environment }) => environment));
  const most = (environment: string | null) =>
    Math.max(
      ...[one, other].map(({ approvals }) => approvals.find((rule) => rule.environment === environment)?.count ?? 0),
    );
  return {
    approvals: [...environments].map((environment) => ({ environment, count: most(environment) })),
    demands: [...new Set([...one.demands, ...other.demands])],
    files: [...one.files, ...other.files],
  };
}

/** The nearest folder above that git keeps, without starting git: this is asked before every session. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
