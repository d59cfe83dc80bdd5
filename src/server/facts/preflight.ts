import { existsSync, statfsSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { endsAtLogout, logoutPorts } from '../../host/logout.ts';
import { isSecretName } from '../../secrets/names.ts';
import type { KeySource } from '../../signing/signing-key.ts';
import { listWithout } from '../approvals/listing.ts';
import type { Preflight } from '../clients/protocol.ts';
import { listLine, notListed, operatorKey, principalOf } from '../sealing/signer.ts';
import type { Vouching } from '../sealing/vouching.ts';
import type { WitnessStanding } from '../sealing/witnessing.ts';
import { sentenceOf } from '../sentence-of.ts';
import { changes, type Opened } from './changed-since.ts';
import { planned } from './planned.ts';
import { programsCheck } from './programs-check.ts';
import { type Standing, variableStandings } from './variable-standing.ts';

type Check = Preflight['checks'][number];
type Place = Opened & {
  folder: string;
  variables: ReadonlyMap<string, string>;
  driverEnv: Record<string, string>;
  vouching: Pick<Vouching, 'check'>;
  /** Asked once more where it has not answered, for some seconds at most. */
  witness: () => Promise<WitnessStanding | undefined>;
  /** `SHA256:…` */
  openedWith: string | null;
};

/** What the session rests on, looked at before the first step. A failed check says what would fail, and the fix; one that could not be made says so. */
export async function preflight(place: Place): Promise<Preflight> {
  const checks = await Promise.all(looks.map(([name, look]) => looked(name, look, place)));
  return { checks: checks.flat() };
}

type Look = (place: Place) => Check[] | Promise<Check[]>;

const looks: [name: string, look: Look][] = [
  ...Object.entries(changes),
  ['programs', ({ plan, variables: known }) => programsCheck(plan, known)],
  ['variables', used],
  ['variables', variables],
  ['disk', disk],
  ['signing key', key],
  ['session key', ({ vouching, driverEnv }) => vouching.check(driverEnv)],
  ['witness', witness],
  ['logout', logout],
  ['planned', ({ start }) => planned(start, new Date())],
];

/** What cannot be looked at is said of that alone: the others are told all the same, and nobody takes it for unchanged. */
async function looked(name: string, look: Look, place: Place): Promise<Check[]> {
  try {
    return await look(place);
  } catch (error) {
    const text = `this could not be looked at: ${sentenceOf(error)}`;
    return [{ name, state: 'problem', text, fix: 'Look at it yourself before you go on.' }];
  }
}

/** Variables that the commands use and the checklist does not set: set here, by a file that it reads, or not; values are never shown. */
function used(place: Place): Check[] {
  const standing = variableStandings(place);
  const names = place.plan.placeholders.flatMap(({ token, class: kind, lines }) =>
    token.startsWith('$') && (kind === 'undefined' || kind === 'environment')
      ? [{ name: token.slice(1), ...standing(token.slice(1), lines[0] ?? 1) }]
      : [],
  );
  if (names.length === 0) return [];
  // Those that are missing come first: a long list is cut.
  const sorted = names.toSorted((one, other) => order.indexOf(one.is) - order.indexOf(other.is));
  const words = sorted.slice(0, mostNames).map(({ name, words: said }) => `${name} ${said}`);
  const text = `the commands use ${words.join(', ')}${sorted.length > mostNames ? ', …' : ''}`;
  if (names.every(({ is }) => is === 'set')) return [{ name: 'variables', state: 'ok', text, fix: null }];
  const fix = names.some(({ is }) => is === 'not set')
    ? `Fill it in (f) where it is asked for. ${elseAnew}`
    : 'Look whether it is set there: what has no value is asked for (f) before it is used.';
  return [{ name: 'variables', state: 'remark', text, fix }];
}

const order: readonly Standing['is'][] = ['not set', 'perhaps', 'set'];

/** Exporting it now, in this shell or in one that resumes, reaches no command. */
const elseAnew =
  'Or leave (q), export it, and begin anew: a session keeps the variables of the shell that began it, also where another one resumes it.';

const mostNames = 12;

/** Variables that the checklist's tables and `KEY=value` blocks name: set or not; values are never shown. */
function variables(place: Place): Check[] {
  const named = [
    ...new Set(
      place.plan.steps.flatMap((step) =>
        step.items.flatMap((item) => ('variables' in item.data ? item.data.variables.map(({ name }) => name) : [])),
      ),
    ),
  ];
  if (named.length === 0) return [];
  const standing = variableStandings(place);
  const standings = named.map((name) => ({ name, ...standing(name, Number.POSITIVE_INFINITY) }));
  const unset = standings.flatMap(({ name, is }) => (is === 'set' ? [] : [name]));
  const byFile = standings.some(({ is, words }) => is === 'set' && words !== 'set')
    ? ' or by a file that it reads'
    : '';
  const secret = named.filter(isSecretName).length;
  const text = `${named.length - unset.length} of ${named.length} variables that the checklist names are set here${byFile}${secret ? `, ${secret} of them secret` : ''}`;
  return [
    unset.length === 0
      ? { name: 'variables', state: 'ok', text, fix: null }
      : {
          name: 'variables',
          state: 'remark',
          text: `${text}; not set: ${unset.slice(0, 8).join(' ')}${unset.length > 8 ? ' …' : ''}`,
          fix: `They may be meant for another place. ${elseAnew}`,
        },
  ];
}

/** Said before the first step: where it holds, a dropped line would end what is meant to outlive it. */
async function logout(): Promise<Check[]> {
  if (!(await endsAtLogout(logoutPorts()))) return [];
  return [
    {
      name: 'logout',
      state: 'problem',
      text: 'this host ends all processes of a login at its end (KillUserProcesses=yes): a dropped line would end this session and its command',
      fix: 'Leave (q), then: loginctl enable-linger; systemd-run --user --scope deploy-assist CHECKLIST.md',
    },
  ];
}

/** One that is required and silent is known before the first command, not by it. */
async function witness(place: Place): Promise<Check[]> {
  const standing = await place.witness();
  if (standing === undefined) return [];
  const { name, required, why } = standing;
  if (why === undefined) return [{ name: 'witness', state: 'ok', text: `${name} has seen it begin`, fix: null }];
  return [
    {
      name: 'witness',
      state: required ? 'problem' : 'remark',
      text: `${name} has no receipt of this session: ${why}${required ? '. Nothing is started until it has' : ''}`,
      fix: `It is asked every few seconds. ${required ? unneeded : 'What it sees later it marks as late.'}`,
    },
  ];
}

const unneeded =
  'Look whether it can be reached from here, and whether its role is granted what the first lines of `deploy-assist witness --sql` say; or leave (q), and begin without --witness-required.';

function disk({ folder, start }: Place): Check[] {
  return [...new Set([folder, start.root])]
    .filter((path) => existsSync(path))
    .flatMap((path): Check[] => {
      const facts = statfsSync(path);
      const free = facts.bavail * facts.bsize;
      const text = `${amount(free)} free in ${path}`;
      if (free > smallestFree) return path === folder ? [{ name: 'disk', state: 'ok', text, fix: null }] : [];
      return [
        {
          name: 'disk',
          state: 'problem',
          text: `${text}: a dump or the record may not fit`,
          fix: 'Free some space there first.',
        },
      ];
    });
}

function amount(bytes: number): string {
  return bytes < 1e8 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Below this a database dump fails more often than not; the record itself needs far less. */
const smallestFree = 500e6;

/** Where an operator knows each key from. */
const sources: Record<Exclude<KeySource, 'generated'>, string> = {
  flag: 'the one named at the start',
  git: "git's user.signingkey",
  agent: 'ssh-agent',
  home: '~/.ssh',
};

async function key({ start, driverEnv, openedWith }: Place): Promise<Check[]> {
  const found = await operatorKey(start, driverEnv, openedWith);
  if (!found.ok) return [{ name: 'signing key', state: 'problem', text: found.why, fix: found.fix }];
  const { source, fingerprint, publicKey } = found.key;
  const name = 'signing key';
  const principal = principalOf(start, hostname(), userInfo().username);
  if (source === 'generated')
    return [
      {
        name,
        state: 'remark',
        text: `${fingerprint}, made by deploy-assist: nobody trusts it yet`,
        fix: `Use your own with --key, or add this line to an allowed_signers file: ${listLine(principal, publicKey)}`,
      },
    ];
  const text = `${fingerprint} (${sources[source]})`;
  const without = await listWithout(start, publicKey);
  return without === undefined
    ? [{ name, state: 'ok', text, fix: null }]
    : [{ name, state: 'remark', text: `${text}: no list here has it`, fix: notListed(without, principal, publicKey) }];
}
