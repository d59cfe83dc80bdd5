import { classifyCommand } from '../../effects/classify-command.ts';
import { locatePrograms } from '../../host/programs.ts';
import { asksOthers } from '../../plan/approval-rules.ts';
import { environmentAt } from '../../plan/environment-at.ts';
import { boundAt } from '../../plan/logins-at.ts';
import type { Plan } from '../../plan/plan.ts';
import { secretsIn, secretsOf } from '../../secrets/known.ts';
import type { Masker } from '../../secrets/masker.ts';
import type { SessionState } from '../../session/state.ts';
import { readShellState } from '../../shell/state.ts';
import { effectOf } from '../../steps/define.ts';
import { definitionOf, type Item } from '../../steps/index.ts';
import type { Effect } from '../../steps/item.ts';
import type { Facts } from '../../walk/action.ts';
import { goingThere, type Values } from '../../walk/goes-there.ts';
import type { Lane } from '../../walk/lane.ts';
import { partsOf } from '../../walk/two-places.ts';
import { openPlaceholders } from '../../walk/values.ts';
import { nearestRollback } from '../../walk/way-back.ts';
import type { Hosts } from '../hosts.ts';
import type { Start } from '../start.ts';
import type { Vault } from '../vault.ts';
import type { How, Prepared } from '../world.ts';
import { boundFacts, folderAfter } from './bound-facts.ts';
import { dumpsThatDrop } from './dump-that-drops.ts';
import { exposedDump } from './exposed-dump.ts';
import { locateThere } from './far-targets.ts';
import { fileFacts } from './files-not-there.ts';
import { filledEnvironment } from './filled-environment.ts';
import { alreadyThere, fromRootOffer } from './from-root.ts';
import { programNames, variablesIn } from './names-in-texts.ts';
import { type OtherHost, otherHost } from './other-host.ts';
import { changesOnlyFiles, dangerOf, filled, judged, type Program, shellTextsOf, textsOf } from './program-now.ts';
import type { TargetReader } from './targets.ts';

export type SurveyPlace = {
  stateFolder: string;
  start: Start;
  plan: Plan;
  host: string;
  hosts: Hosts;
  masker: Masker;
  vault: Vault;
  targets: TargetReader;
  /** Digests of programs, by path, size and time of change. */
  digests: Map<string, string>;
};

/** Finds out what running an item would mean now: the text after substitution, where it stands, what it aims at. Reads only. */
export async function survey(
  place: SurveyPlace,
  state: SessionState,
  of: Lane,
  item: Item,
  how: How,
): Promise<Prepared> {
  // All that is found out here is found out for the environment that the item itself is for.
  const lane = { ...of, environment: environmentAt(of, item) };
  const program = definitionOf(item).program(item);
  if (program === null) throw new Error(`Nothing of ${item.id} is run.`);
  const said = boundAt(place.plan, state, lane.environment, item);
  const values = place.vault.valuesFor(lane.environment);
  const written = judged(program, how);
  const ready = filled(written, values);
  const bound = said?.host ?? null;
  const going = goingThere(bound, partTexts(ready, item, how), knownFor(place, bound, values));
  const { host, met, far } = await otherHost(place.hosts, said, lane.environment, { program: ready, going });
  const shell = shellNow(place, host);
  for (const secret of secretsOf(shell.variables)) place.masker.add(secret);
  const inWords = filledEnvironment(textsOf(written), values);
  const texts = textsOf(ready);
  for (const secret of texts.flatMap(secretsIn)) place.masker.add(secret);
  const cwd = how.fromRoot ? place.start.root : (how.at ?? shell.cwd);
  const typed = [...values]
    .filter(([token]) => token.startsWith('$'))
    .map(([token, value]) => [token.slice(1), value] as const);
  const variables = new Map([...shell.variables, ...typed]);
  const database = how.database && variables.get(how.database);
  if (database) variables.set('DATABASE_URL', database);
  const open = openTokens(place.plan, state, lane, item, how);
  const legible = shellTextsOf(ready).map((text) => withoutHoles(text, open));
  const there = host === null ? undefined : { host, met };
  const folders = folderFacts(host, texts[0] ?? '', cwd, place.start.root);
  const effect = effectOf(ready);
  const shellTexts = shellTextsOf(ready);
  const rests = isApproved(place.plan, state, { host, effect })
    ? {
        bound: await boundFacts(shellTexts, {
          ...place,
          root: place.start.root,
          variables,
          cwd: folders.fromRoot?.root ?? cwd,
        }),
      }
    : {};
  const sensed = await place.targets.sense({
    plan: place.plan,
    program: ready,
    texts: legible,
    variables,
    cwd,
    lane,
    own: item.environment !== undefined,
    filled: inWords,
    bound,
    there,
  });
  return {
    program: ready,
    ...(met === undefined ? {} : { far: met }),
    env: Object.fromEntries(typed),
    database: sensed.address,
    leaves: folderAfter(shellTexts, { cwd, variables }),
    ...(sensed.reach === undefined ? {} : { reach: sensed.reach }),
    facts: {
      ...sensed.facts,
      mismatch: sensed.facts.mismatch ?? (host === null ? await exposedDump(state, texts) : null),
      text: place.masker.text(texts.join('\n')),
      ...(how.edited ? { written: place.masker.text(definitionOf(item).describe(item).join('\n')) } : {}),
      cwd,
      host: host ?? place.host,
      ...far,
      // Files of another host are no files of the checkout.
      onlyFiles: host === null && changesOnlyFiles(ready),
      effect,
      ...rests,
      danger: dangerOf(ready),
      // Nobody has read an edited text before it runs but the one who edited it.
      confidence: how.edited ? 'C' : ready.confidence,
      changesTarget: targetChange(ready, how, shell.variables, place.masker),
      variables: variablesIn(texts),
      given: variablesIn(texts).filter((name) => variables.get(name)),
      programs: await programsAt(
        place,
        { host, met, cwd },
        programNames(shellTextsOf(ready), variables),
        shell.variables,
      ),
      ...folders,
      dropping: dumpsThatDrop(nearestRollback(place.plan, lane), {
        folders: [cwd, place.start.root],
        since: state.opened?.at,
        host,
      }),
      ...fileFacts(host, shellTexts, { cwd, variables, open }, place.masker),
    } satisfies Facts,
  };
}

/** Whether somebody else may have to approve it, and what it rests on can be found out: only on this machine. */
function isApproved(
  plan: Plan,
  state: SessionState,
  { host, effect }: { host: string | null; effect: Effect },
): boolean {
  return host === null && effect !== 'reads' && effect !== 'shell' && asksOthers(plan, state);
}

/** Where the programs of a command lie, here or on the other host. */
async function programsAt(
  { digests }: SurveyPlace,
  { host, met, cwd }: Pick<OtherHost, 'host' | 'met'> & { cwd: string },
  names: string[],
  variables: ReadonlyMap<string, string>,
): Promise<Facts['programs']> {
  if (met) return locateThere(met, names, variables.get('PATH'));
  return host === null ? locatePrograms(names, { path: variables.get('PATH') ?? '', cwd }, digests) : [];
}

/** The folders of this machine say nothing of another one. */
function folderFacts(
  host: string | null,
  text: string,
  cwd: string,
  root: string,
): Pick<Facts, 'fromRoot' | 'alreadyThere'> {
  if (host !== null) return { fromRoot: null, alreadyThere: null };
  return { fromRoot: fromRootOffer(text, cwd, root), alreadyThere: alreadyThere(text, cwd, root) };
}

/** Tokens that have no value yet: nothing runs before they have one. */
function openTokens(plan: Plan, state: SessionState, lane: Lane, item: Item, { edited: how }: How): string[] {
  const open = openPlaceholders(plan, state, item, { environment: lane.environment, given: [], edited: how?.text });
  return open.map(({ token }) => token);
}

/** `-f <file>` is no redirection of the shell, only a hole: with a word in it, what the command aims at can be read already. */
function withoutHoles(text: string, open: string[]): string {
  const holes = open.filter((token) => /^<[^<>]+>$/.test(token));
  return holes.reduce((left, hole) => left.replaceAll(hole, 'missing'), text);
}

/** The saved shell of this machine, or of another host; before the first run here, what the session was started from. */
export function shellNow(
  { stateFolder, start, hosts }: Pick<SurveyPlace, 'stateFolder' | 'start' | 'hosts'>,
  host: string | null = null,
): { cwd: string; variables: Map<string, string> } {
  if (host !== null) {
    const there = readShellState(hosts.stateFolder(host));
    return { cwd: there.cwd ?? '?', variables: there.variables };
  }
  const saved = readShellState(stateFolder);
  if (saved.cwd !== undefined) return { cwd: saved.cwd, variables: saved.variables };
  return { cwd: start.root, variables: new Map(Object.entries(start.env)) };
}

function partTexts(program: Program, item: Item, { edited: how }: How): string[] {
  return program.by === 'shell' ? partsOf(item, how?.text).map(({ text }) => text) : shellTextsOf(program);
}

/** What the tokens and the variables stand for: what goes to another host goes from here, with a name that perhaps only the shell there has. */
function knownFor(place: SurveyPlace, bound: string | null, values: ReadonlyMap<string, string>): Values {
  const shells = [...(bound === null ? [] : shellNow(place, bound).variables), ...shellNow(place).variables];
  return new Map([...shells.map(([name, value]) => [`$${name}`, value] as const), ...values]);
}

const targetVariable =
  /^\s*(?:export\s+)?(\w*(?:DATABASE_URL|DB_URL|POSTGRES_URL|MONGO_URL|REDIS_URL)\w*|PGHOST|PGHOSTADDR|PGDATABASE|PGPORT|KUBECONFIG)=(["']?)(.*)\2\s*$/;

/** For a unit that only assigns: which variable that names a target changes, from what to what. What was edited counts as a change, and is judged by its words here. */
function targetChange(
  program: Program,
  { edited: how }: How,
  variables: Map<string, string>,
  masker: Masker,
): Facts['changesTarget'] {
  if (program.by !== 'shell') return null;
  const lines = how ? program.commands.flatMap(({ text }) => text.split('\n').map(byItsWords)) : program.commands;
  if (lines.some(({ effect }) => effect !== 'shell')) return null;
  for (const { text } of lines) {
    const [, name, , value] = targetVariable.exec(text) ?? [];
    if (name === undefined || value === undefined || variables.get(name) === value) continue;
    return { from: `${name}=${masker.text(variables.get(name) ?? '(not set)')}`, to: `${name}=${masker.text(value)}` };
  }
  return null;
}

function byItsWords(text: string): { text: string; effect: Effect } {
  return { text, effect: classifyCommand(text).effect };
}
