import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gitFacts } from '../../host/git.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Preflight } from '../clients/protocol.ts';
import { type Back, isElsewhere } from '../opening.ts';
import type { Start } from '../start.ts';

type Host = Back['host'];
type Check = Preflight['checks'][number];

/** What a session was opened over and with, to be compared with what is there now. */
export type Opened = {
  start: Start;
  plan: Plan;
  /** Where the repository stood when the session was opened; null where there was none. */
  git: { head: string; branch: string | null } | null;
  /** Where and as whom the session was opened; undefined while that is not in the record. */
  opened: { host: Host; user: string } | undefined;
  /** Where its server runs now, and as whom commands run. */
  here: { host: Host; user: string };
  /** The version that the operator uses now, and that of the server, which may have been started before. */
  version: string;
  served: string;
  /** What the last commands aimed at when they ran, and what they would aim at now; none where none ran, or that cannot be told. */
  targets(): Promise<LastTarget[]>;
};

export type LastTarget = { command: string; before: string; now: string };

/** What is looked at, each by its name: a check says something only where it is another than it was; but for the checklist, whose bytes are named. */
export const changes: Record<string, (opened: Opened) => Check[] | Promise<Check[]>> = {
  host: sameHost,
  user: sameUser,
  folder: sameFolder,
  checklist: sameBytes,
  git: sameCommit,
  version: sameVersion,
  target: sameTargets,
};

/** A home on a shared disk is the same on several hosts, and a folder can be copied; the programs and files that commands find are not. */
function sameHost({ opened, here }: Opened): Check[] {
  if (!isElsewhere(opened?.host, here.host)) return [];
  const other = opened?.host.name === here.host.name ? 'another machine of the same name' : here.host.name;
  return [
    {
      name: 'host',
      state: 'problem',
      text: `commands run on ${other} now; the session was opened on ${opened?.host.name}`,
      fix: 'Look whether the programs, files and local services that the commands need are those of this host.',
    },
  ];
}

function sameUser({ opened, here }: Opened): Check[] {
  if (opened === undefined || opened.user === here.user) return [];
  return [
    {
      name: 'user',
      state: 'problem',
      text: `commands run as ${here.user} now; the session was opened by ${opened.user}`,
      fix: `Leave (q) and come back as ${opened.user}, unless that is what you want.`,
    },
  ];
}

function sameFolder({ start: { root } }: Opened): Check[] {
  if (existsSync(root)) return [];
  return [
    {
      name: 'folder',
      state: 'problem',
      text: `${root} is gone: the session was started there, and its commands look there for their files`,
      fix: 'Bring it back to its place, or mount its disk, before the next command runs.',
    },
  ];
}

function sameBytes({ start, plan }: Opened): Check[] {
  const name = 'checklist';
  if (start.checklist === '-')
    return [{ name, state: 'ok', text: 'read from standard input; its bytes are kept with the session', fix: null }];
  if (!existsSync(start.checklist))
    return [
      {
        name,
        state: 'remark',
        text: `${start.checklist} is gone; the bytes kept with the session are walked`,
        fix: null,
      },
    ];
  const now = createHash('sha256').update(readFileSync(start.checklist)).digest('hex');
  return now === plan.source.sha256
    ? [{ name, state: 'ok', text: `unchanged since this session was opened (sha256 ${now.slice(0, 8)}..)`, fix: null }]
    : [
        {
          name,
          state: 'problem',
          text: 'the file has changed since this session was opened; the old text is walked',
          fix: 'Leave (q) and open the file again, if the new text is the right one.',
        },
      ];
}

/** A session can wait for days, and somebody may have pulled in between. */
async function sameCommit({ start, git }: Opened): Promise<Check[]> {
  if (git === null) return [];
  const now = await gitFacts(start.root);
  if (now?.head === git.head && now.branch === git.branch) return [];
  const words = ({ head, branch }: { head: string | null; branch: string | null }) =>
    `${head?.slice(0, 10) ?? 'no commit'}${branch === null ? '' : ` (${branch})`}`;
  return [
    {
      name: 'git',
      state: 'remark',
      text: `${start.root} stands at ${now ? words(now) : 'no repository'}; when this session was opened it stood at ${words(git)}`,
      fix: 'Look whether what was done before still holds for the new commit.',
    },
  ];
}

/** The stored plan is walked by whatever reads it: who comes back with another version is told, also where that is not yet the one that runs. */
function sameVersion({ start, version, served }: Opened): Check[] {
  if (served !== version)
    return [
      {
        name: 'version',
        state: 'problem',
        text: `this screen is of version ${version} of deploy-assist; the session's server, which decides and runs, was started by ${served} and goes on with that`,
        fix: 'It is so until that server ends: 3 seconds after everybody left (q), when no command and no wait with probes goes on.',
      },
    ];
  if (start.tool === version) return [];
  return [
    {
      name: 'version',
      state: 'remark',
      text: `this is version ${version} of deploy-assist; the session was opened with ${start.tool}`,
      fix: 'The plan stored with the session is walked, not one that this version would make.',
    },
  ];
}

/** A tunnel, a context or an address file can have been changed from outside, with nothing in the record. */
async function sameTargets(opened: Opened): Promise<Check[]> {
  const others = (await opened.targets()).filter(({ before, now }) => before !== now);
  return others.map(({ command, before, now }) => ({
    name: 'target',
    state: 'remark',
    text: `${command} aimed at ${before} when it ran; now it would aim at ${now}`,
    fix: 'Look at the target in the first row before the next command runs.',
  }));
}
