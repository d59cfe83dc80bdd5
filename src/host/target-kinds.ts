export type Target = {
  /** For row 1 and the record: `db shop@db.example:5432`. Never holds a password. */
  readonly display: string;
  readonly source: 'argument' | 'variable' | '.env file' | 'PG* variables' | 'configuration' | 'default';
  /** Name of the variable that supplied it. */
  readonly variable?: string;
  /** The other host from which it is reached: the same address there may lead elsewhere. */
  readonly from?: string;
} & (
  | {
      readonly kind: 'postgres' | 'mysql';
      readonly host: string;
      readonly port: string;
      readonly database: string;
      /** Where PGHOSTADDR really leads, when it is not the host's own address. */
      readonly hostAddress?: string;
      /** URL as given, perhaps with its password; never displayed. */
      readonly address?: string;
      /** Whom the command names to connect as, where that is no URL. */
      readonly user?: string;
    }
  | { readonly kind: 'sqlite'; readonly path: string; readonly address?: string }
  | { readonly kind: 'git'; readonly url: string; readonly branch: string }
  | { readonly kind: 'kubernetes'; readonly context: string; readonly namespace: string }
  | { readonly kind: 'railway'; readonly environment: string }
  | { readonly kind: 'ssh' | 'http'; readonly host: string }
  /** `name`: the program that manages it, and its own: `systemctl shop`. */
  | { readonly kind: 'service'; readonly host: string; readonly name: string }
  | { readonly kind: 'local' }
  | {
      readonly kind: 'unknown';
      /** A sentence for the operator. */
      readonly reason: string;
      /** The variable that is not set, when that is the reason. */
      readonly unset?: string;
    }
);

/** Nothing outside this machine and its files. */
export function thisMachine(): Target {
  return { kind: 'local', display: 'this machine', source: 'default' };
}

/** A target that cannot be read. */
export function unknown(reason: string, unset?: string): Target {
  return {
    kind: 'unknown',
    display: 'UNKNOWN',
    source: 'default',
    reason,
    ...(unset === undefined ? {} : { unset, variable: unset }),
  };
}

/** One stable string per target, as the map file uses it; undefined for what cannot be mapped. */
export function targetKey(target: Target): string | undefined {
  const key = keyHere(target);
  return key === undefined || target.from === undefined ? key : `${key} from ${target.from.toLowerCase()}`;
}

function keyHere(target: Target): string | undefined {
  switch (target.kind) {
    case 'postgres':
    case 'mysql':
      return `${target.kind}://${target.host.toLowerCase()}${target.hostAddress ? `@${target.hostAddress}` : ''}:${target.port}/${target.database}`;
    case 'sqlite':
      return `sqlite:${target.path}`;
    case 'git':
      return `git:${target.url}#${target.branch}`;
    case 'kubernetes':
      return `kubernetes:${target.context}/${target.namespace}`;
    case 'railway':
      return `railway:${target.environment}`;
    case 'ssh':
    case 'http':
      return `${target.kind}:${target.host.toLowerCase()}`;
    case 'service':
      return `service:${target.host.toLowerCase()}/${target.name}`;
    case 'local':
    case 'unknown':
      return undefined;
  }
}

export type TargetKind = Target['kind'];

/** What sensing asks of the world. Every answer may be undefined: then the target is unknown, never guessed. */
export interface TargetWorld {
  readonly variables: ReadonlyMap<string, string>;
  readonly cwd: string;
  /** This machine's name. */
  readonly host: string;
  /** Text of a file, path absolute. */
  readonly readFile: (path: string) => string | undefined;
  /** URL of a remote of the repository at a folder, credentials stripped. */
  readonly gitRemote: (cwd: string, name: string) => string | undefined;
  readonly gitBranch: (cwd: string) => string | undefined;
}
