import { senseTargets } from '../../host/target.ts';
import type { Target, TargetWorld } from '../../host/target-kinds.ts';
import { askFar } from '../../shell/far/ask-far.ts';
import type { Met } from '../../shell/far/meet.ts';
import { quote } from '../../shell/quote.ts';

/**
 * What a command aims at that runs on another host: read as here, but from the files and repositories there. Whatever it has to know
 * is asked of the host, all at once, until nothing more is. An address there is not the same address here, so each says from where it is.
 */
export async function senseThere(
  text: string,
  { host, met, variables, cwd }: { host: string; met: Met; variables: Map<string, string>; cwd: string },
): Promise<Target[]> {
  const answers = new Map<string, string | undefined>();
  for (let round = 0; ; round += 1) {
    const asked = new Map<string, string>();
    const targets = senseTargets(text, worldThere({ met, variables, cwd }, answers, asked));
    if (asked.size === 0 || round === MOST_ROUNDS) return targets.map((target) => from(host, target));
    const told = await askFar(met.place.line, [...asked].map(([name, question]) => answer(name, question)).join('\n'));
    for (const name of asked.keys()) answers.set(name, 'failed' in told ? undefined : told.get(name)?.toString('utf8'));
  }
}

const MOST_ROUNDS = 4;

function worldThere(
  { met, variables, cwd }: { met: Met; variables: Map<string, string>; cwd: string },
  answers: ReadonlyMap<string, string | undefined>,
  asked: Map<string, string>,
): TargetWorld {
  const ask = (question: string) => {
    const name = Buffer.from(question).toString('hex');
    if (!answers.has(name)) asked.set(name, question);
    return answers.get(name)?.trimEnd() || undefined;
  };
  return {
    variables,
    cwd,
    host: met.name,
    readFile: (path) => ask(`command head -c 1048576 <${quote(path)}`),
    gitRemote: (folder, name) =>
      ask(`command git -C ${quote(folder)} remote get-url --push ${quote(name)}`)?.replace(/\/\/[^@/]*@/, '//'),
    gitBranch: (folder) => ask(`command git -C ${quote(folder)} symbolic-ref --short -q HEAD`),
  };
}

function answer(name: string, question: string): string {
  return `da_answer=$(${question} 2>/dev/null) && da_say ${name} "$da_answer"`;
}

function from(host: string, target: Target): Target {
  if (target.kind === 'local') return { kind: 'ssh', host, display: host, source: 'default' };
  return target.kind === 'unknown' ? target : { ...target, display: `${target.display} from ${host}`, from: host };
}

/** Where the programs of a command lie there, by name, as the shell of the next command would find them. */
export async function locateThere(
  met: Met,
  names: string[],
  path: string | undefined,
): Promise<{ name: string; path: string | null; sha256: null }[]> {
  if (names.length === 0) return [];
  const set = path === undefined ? [] : [`PATH=${quote(path)}`];
  const lines = names.map((name, at) => `da_answer=$(builtin type -P ${quote(name)}) && da_say p${at} "$da_answer"`);
  const told = await askFar(met.place.line, [...set, ...lines].join('\n'));
  return names.map((name, at) => ({
    name,
    path: 'failed' in told ? null : told.get(`p${at}`)?.toString('utf8') || null,
    sha256: null,
  }));
}
