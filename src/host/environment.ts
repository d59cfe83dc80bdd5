import { type Target, targetKey } from './target-kinds.ts';

/** `local`, `staging`, `production`, `unknown`, or the checklist's own word (`uat`), which is protected like production. */
export type EnvironmentName = string;

export interface Environment {
  readonly environment: EnvironmentName;
  /** Changes here ask for the phrase. */
  readonly protected: boolean;
  /** A sentence: what it rests on. */
  readonly why: string;
}

/** What the checklist and the operator say about where a command runs; null and undefined mean: nothing. */
export interface Said {
  readonly section?: EnvironmentName | null;
  /** Whether `section` is what the text says of the command itself: "Apply to staging first". */
  readonly own?: boolean;
  readonly flag?: EnvironmentName | null;
  /** What was filled in for a token of the command that stands for its environment. */
  readonly filled?: { readonly environment: EnvironmentName; readonly token: string } | undefined;
  /** The confirmed map: target key → environment. */
  readonly map: ReadonlyMap<string, EnvironmentName>;
}

/**
 * The environment of a command: the strictest of its section's, `--env` (which raises and never lowers), what was filled in for
 * it, and the confirmed map's. A target outside this machine's files that is not in the map is unknown, loopback included (it may be a tunnel).
 */
export function environmentOf(target: Target, said: Said): Environment {
  const mapped = target.kind === 'local' ? undefined : mappedEnvironment(target, said.map);
  const voices: readonly (readonly [EnvironmentName | null | undefined, string])[] = [
    [mapped?.environment, mapped?.why ?? ''],
    [said.section, said.own ? 'The text above it says so.' : 'The section of the checklist says so.'],
    [said.flag, 'The flag --env says so.'],
    [said.filled?.environment, `The value for ${said.filled?.token} says so.`],
  ];
  let strict: { environment: EnvironmentName; why: string } | undefined;
  for (const [environment, why] of voices) {
    if (!environment) continue;
    if (strict === undefined || strictest(strict.environment, environment) !== strict.environment)
      strict = { environment, why };
  }
  const { environment, why } = strict ?? {
    environment: 'local',
    why: 'It touches only this machine, and nothing says otherwise.',
  };
  return { environment, protected: isProtected(environment), why };
}

function mappedEnvironment(
  target: Target,
  map: ReadonlyMap<string, EnvironmentName>,
): { environment: EnvironmentName; why: string } {
  if (target.kind === 'unknown') return { environment: 'unknown', why: target.reason };
  const environment = map.get(targetKey(target) ?? '');
  if (environment === undefined) return { environment: 'unknown', why: 'Nobody has said yet which environment it is.' };
  return { environment, why: `It is mapped to ${environment}.` };
}

/** The stricter of two environments; of two equally strict ones the first. */
export function strictest(a: EnvironmentName, b: EnvironmentName): EnvironmentName {
  return strictness(b) > strictness(a) ? b : a;
}

/** Unknown is as protected as production; production is above it only so that its name stays on the screen. */
const STRICTNESS: ReadonlyMap<EnvironmentName, number> = new Map([
  ['local', 0],
  ['development', 0],
  ['test', 0],
  ['staging', 1],
  ['testnet', 1],
  ['unknown', 2],
  ['production', 4],
]);

const strictness = (name: EnvironmentName): number => STRICTNESS.get(name.toLowerCase()) ?? 3;

/** Whether changes in an environment ask for the phrase. */
export function isProtected(name: EnvironmentName): boolean {
  return strictness(name) >= 2;
}

export interface Mismatch {
  readonly is: 'contradicted' | 'notSet';
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/**
 * Why a command must not run as it stands: the checklist expects one environment and the target is mapped to another, in
 * either direction, or its variable is not set. Undefined when nothing contradicts.
 */
export function mismatch(target: Target, said: Said): Mismatch | undefined {
  const section = said.section ?? undefined;
  if (target.kind === 'unknown' && target.unset !== undefined) {
    return {
      is: 'notSet',
      found: `${target.unset} is not set`,
      expected: `this step needs ${section === undefined ? 'it' : `the ${section} one`}`,
      fix: 'Give it a value for this session (f).',
    };
  }
  const key = targetKey(target);
  const mapped = key === undefined ? undefined : said.map.get(key);
  if (section === undefined || mapped === undefined || mapped.toLowerCase() === section.toLowerCase()) return undefined;
  return {
    is: 'contradicted',
    found: `${target.display} is mapped to ${mapped}`,
    expected: said.own ? `the text above it gives it to ${section}` : `this section is for ${section}`,
    fix: `${meantThere(mapped, section)}${correction(target, section)}`,
  };
}

function correction({ variable, display }: Target, section: EnvironmentName): string {
  return variable
    ? `Set ${variable} to the ${section} target (f), or correct the map (M) if ${display} is ${section}.`
    : `Correct the command, or the map (M) if ${display} is ${section}.`;
}

/** A section for production may hold what is tried elsewhere first: nobody is to be led to production by a refusal. */
function meantThere(mapped: EnvironmentName, section: EnvironmentName): string {
  return strictness(mapped) < strictness(section)
    ? `If the text wants this on ${mapped}, leave the target and go on with a reason (o). Otherwise: `
    : '';
}
