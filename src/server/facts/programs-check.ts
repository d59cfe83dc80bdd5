import { goesTo } from '../../effects/goes-to.ts';
import { locatePrograms } from '../../host/programs.ts';
import { simpleCommands } from '../../host/simple-commands.ts';
import { environmentAt } from '../../plan/environment-at.ts';
import { loginsAt } from '../../plan/logins-at.ts';
import type { Plan, Step } from '../../plan/plan.ts';
import type { Program } from '../../steps/define.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import { namedHosts } from '../../walk/hosts.ts';
import type { Preflight } from '../clients/protocol.ts';
import { programNames } from './names-in-texts.ts';
import { shellTextsOf } from './program-now.ts';

type Check = Preflight['checks'][number];

/** Where a program is called: the step's number, and whether the item belongs to a way that can be left out. */
type Use = {
  readonly number: number;
  readonly isOptional: boolean;
  /** The host that the checklist names for it, where nobody has said yet whether it runs there. */
  readonly perhapsOn: string | undefined;
  readonly texts: string[];
  readonly names: string[];
};

/**
 * Whether the programs that the checklist's commands call are in PATH. One that is not need not be a problem: it may be called only in a way
 * that can be left out, or a command before it puts it there.
 */
export async function programsCheck(plan: Plan, variables: ReadonlyMap<string, string>): Promise<Check[]> {
  const uses = usesIn(plan, variables);
  const names = [...new Set(uses.flatMap((use) => use.names))];
  const located = await locatePrograms(names, { path: variables.get('PATH') ?? '' }, new Map());
  const found = located.filter(({ path }) => path !== null).map(({ name }) => name);
  const missing = located.filter(({ path }) => path === null).map(({ name }) => name);
  const checks: Check[] = found.length
    ? [{ name: 'programs', state: 'ok', text: `found: ${found.join(' ')}`, fix: null }]
    : [];
  if (missing.length === 0) return checks;
  const told = missing.map((name) => ({ name, excuse: excuseFor(name, uses, variables) }));
  const isHarmless = told.every(({ excuse }) => excuse !== undefined);
  return [
    ...checks,
    {
      name: 'programs',
      state: isHarmless ? 'remark' : 'problem',
      text: `missing: ${told.map(({ name, excuse }) => (excuse === undefined ? name : `${name} (${excuse})`)).join(', ')}`,
      fix: isHarmless
        ? null
        : 'Install them, or leave (q), add their folder to PATH, and begin anew: a session keeps the PATH of the shell that began it.',
    },
  ];
}

function usesIn(plan: Plan, variables: ReadonlyMap<string, string>): Use[] {
  const optional = new Set(plan.choices.flatMap(({ options }) => options.flatMap(({ items }) => items)));
  const use = (step: Step, item: Item): Use[] => {
    const program = definitionOf(item).program(item);
    if (program === null || isTypedElsewhere(plan, item, program)) return [];
    const [named] = namedHosts(plan, environmentAt(step, item));
    const texts = shellTextsOf(program);
    const names = programNames(texts, variables).filter((name) => !name.includes('/'));
    const perhapsOn = texts.every((text) => named && !goesTo(named.host, text)) ? named?.host : undefined;
    return [{ number: step.number, isOptional: optional.has(item.id), perhapsOn, texts, names }];
  };
  return plan.steps.flatMap((step) => step.items.flatMap((item) => use(step, item)));
}

/** What the text types into a login to another host is looked for there, by whoever is there. */
function isTypedElsewhere(plan: Plan, item: Item, program: NonNullable<Program>): boolean {
  return loginsAt(plan, item).some(
    ({ goesFar, name }) => goesFar && !shellTextsOf(program).every((text) => goesTo(name, text)),
  );
}

/** Why it is no problem that this program is not there; undefined where it is one. */
function excuseFor(name: string, uses: readonly Use[], variables: ReadonlyMap<string, string>): string | undefined {
  const first = uses.findIndex(({ names }) => names.includes(name));
  // What installs it can stand in the same block, above it.
  const installer = uses.slice(0, first + 1).find(({ texts }) => texts.some((text) => installs(text, name, variables)));
  if (installer !== undefined) return `step ${installer.number} installs it`;
  const mine = uses.filter(({ names }) => names.includes(name));
  if (mine.every(({ isOptional }) => isOptional)) return 'only in a way that can be left out';
  const hosts = [...new Set(mine.map(({ perhapsOn }) => perhapsOn))];
  return hosts.includes(undefined) ? undefined : `not needed here where its commands run on ${hosts.join(', ')}`;
}

/** Whether a command of these lines installs a program of that name: `npm install -g @scope/name@2`, `sudo apt-get install -y name`. */
function installs(text: string, name: string, variables: ReadonlyMap<string, string>): boolean {
  return (simpleCommands(text, variables) ?? []).some(({ program, words }) => {
    const all = [program, ...words.map(({ text }) => text)];
    const verb = all.findIndex((word, at) => at > 0 && /^(?:install|i|add|-S\w*|global|enable|prepare)$/.test(word));
    const by = all.slice(0, Math.max(0, verb)).some((word) => installers.has(word));
    return by && all.slice(verb + 1).some((word) => word.split(/[@/=:]/).includes(name));
  });
}

const installers: ReadonlySet<string> = new Set(
  'npm pnpm yarn bun pip pip3 pipx uv brew port apt apt-get dnf yum microdnf zypper apk pacman snap flatpak gem cargo go conda mamba asdf mise corepack choco winget scoop'.split(
    ' ',
  ),
);
