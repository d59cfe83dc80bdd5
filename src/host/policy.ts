import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { type KeptFile, keptBytes, parseKept } from './kept-file.ts';

/** What a team, or an operator for themselves, asks of every deployment. Names of demands are what the session's first event calls them. */
export interface Policy<Demand extends string = string> {
  readonly approvals: { environment: string | null; count: number }[];
  readonly demands: Demand[];
  /** Who outside the host is to see each session; absent where none is named. */
  readonly witness?: PolicyWitness;
  /** The files it is from, with their digests (SHA-256, hex). */
  readonly files: { path: string; sha256: string }[];
}

/** A table of PostgreSQL, whether nothing runs while it does not answer, and an authority for time stamps: addresses. */
export interface PolicyWitness {
  readonly table?: string;
  readonly required: boolean;
  readonly timestamp?: string;
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
  witness?: { table?: string | undefined; required?: boolean | undefined; timestamp?: string | undefined } | undefined;
};

/** A password has no place in a file that a team shares. */
const withoutPassword = z.regex(/^\w+:\/\/(?:[^:@/]*@)?[^@]*$/);
const witness = z.strictObject({
  table: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//i), withoutPassword)),
  required: z.optional(z.boolean()),
  timestamp: z.optional(z.string().check(z.regex(/^https?:\/\/[^/]/i), withoutPassword)),
});

function kept<Demand extends string>(demands: readonly Demand[]): KeptFile<Stored<Demand>> {
  return {
    schema: z.strictObject({
      format: z.literal(format),
      approvals: z.optional(z.record(z.string(), z.int().check(z.minimum(0), z.maximum(9)))),
      demands: z.optional(z.array(z.enum(demands as readonly [Demand, ...Demand[]]))),
      witness: z.optional(witness),
    }) as unknown as z.ZodMiniType<Stored<Demand>>,
    name: 'The policy',
    shape: `{"format": "${format}", "approvals": {"production": 1, "${everywhere}": 1}, "demands": ["${demands.join('", "')}"], "witness": {"table": "postgres://db.example.org/audit", "required": true, "timestamp": "https://tsa.example.org"}}`,
    meanwhile: 'Nothing is begun before it is repaired.',
  };
}

function rulesOf<Demand extends string>({
  approvals = {},
  demands = [],
  witness: named,
}: Stored<Demand>): Omit<Policy<Demand>, 'files'> {
  const rules = Object.entries(approvals).map(([environment, count]) => ({
    environment: environment === everywhere ? null : environment.toLowerCase(),
    count,
  }));
  return { approvals: rules, demands, ...(named === undefined ? {} : { witness: witnessOf(named) }) };
}

function witnessOf({ table, required = false, timestamp }: z.infer<typeof witness>): PolicyWitness {
  return { required, ...(table === undefined ? {} : { table }), ...(timestamp === undefined ? {} : { timestamp }) };
}

/** The repository's own comes first: an operator adds what it does not name, and may only require more. */
function bothWitnesses(one: PolicyWitness | undefined, other: PolicyWitness | undefined): PolicyWitness | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { ...other, ...one, required: one.required || other.required };
}

function stricter<Demand extends string>(one: Policy<Demand>, other: Policy<Demand>): Policy<Demand> {
  const environments = new Set([...one.approvals, ...other.approvals].map(({ environment }) => environment));
  const most = (environment: string | null) =>
    Math.max(
      ...[one, other].map(({ approvals }) => approvals.find((rule) => rule.environment === environment)?.count ?? 0),
    );
  const seen = bothWitnesses(one.witness, other.witness);
  return {
    approvals: [...environments].map((environment) => ({ environment, count: most(environment) })),
    demands: [...new Set([...one.demands, ...other.demands])],
    ...(seen === undefined ? {} : { witness: seen }),
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
