import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Met, meet } from '../shell/far/meet.ts';
import { namesHost, type SshLine, sshLine } from '../shell/far/ssh-line.ts';
import { unreachable } from '../shell/far/unreachable.ts';
import { agentPath, linePath } from './place.ts';

/** The other hosts of a session: one line to each, kept while the session is served, and a shell state of its own for each. */
export type Hosts = {
  /** Who answers there; asked again when the line had to be made anew. A refusal is sentences: what happened, and what to do. */
  meet(host: string): Promise<Met | { refused: string }>;
  /** The line to a host, whoever answers there. */
  lineTo(host: string): SshLine;
  /** Where the shell state of a host lies here. */
  stateFolder(host: string): string;
  /** Ends all lines. */
  end(): void;
};

export function openHosts(folder: string): Hosts {
  const lines = new Map<string, { line: SshLine; met?: Met; refusal?: { refused: string; at: number } }>();
  const stateFolder = (host: string) => join(folder, 'state', 'hosts', nameOf(host));

  function known(host: string): NonNullable<ReturnType<typeof lines.get>> {
    const before = lines.get(host);
    if (before) return before;
    const fresh = { line: sshLine(host, linePath(folder, nameOf(host)), () => sshEnvironment(folder)) };
    lines.set(host, fresh);
    return fresh;
  }

  async function find(host: string): Promise<Met | { refused: string }> {
    if (!namesHost(host))
      return { refused: `"${host}" cannot name a host for ssh. Write it as you would for ssh: deploy@web-01.` };
    const mine = known(host);
    if (mine.met && (await mine.line.stands())) return mine.met;
    if (mine.refusal && performance.now() - mine.refusal.at < REFUSED_FOR_MS) return mine.refusal;
    mkdirSync(stateFolder(host), { recursive: true, mode: 0o700 });
    const met = await meet(mine.line, stateFolder(host));
    if ('refused' in met) {
      mine.refusal = { refused: unreachable(mine.line, met.refused), at: performance.now() };
      return mine.refusal;
    }
    mine.met = met;
    return met;
  }

  return {
    meet: find,
    lineTo: (host) => known(host).line,
    stateFolder,
    end: () => {
      for (const { line } of lines.values()) line.close();
    },
  };
}

function nameOf(host: string): string {
  return createHash('sha256').update(host).digest('hex').slice(0, 12);
}

/** The agent is that of whoever drives now, by the link that follows them. */
function sshEnvironment(folder: string): NodeJS.ProcessEnv {
  const agent = agentPath(folder);
  return existsSync(agent) ? { ...process.env, SSH_AUTH_SOCK: agent } : process.env;
}

/** A host that does not answer is not asked again for each look at the screen. */
const REFUSED_FOR_MS = 4000;
