import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { agentPath } from '../place.ts';

type Variables = Record<string, string>;

/**
 * A name that stays, for the ssh-agent of whoever drives now. A forwarded agent's socket goes with its SSH line and comes back under
 * another name; commands that go on, and shells that took the name along, find the new one under the old name.
 */
export type AgentLink = {
  /** Points it at the agent of these variables; at nothing where they name none. Never throws. */
  point(env: Variables): void;
  /** The variables with the link in the place of the agent's own name. */
  through(env: Variables): Variables;
  remove(): void;
};

export function openAgentLink(folder: string): AgentLink {
  const path = agentPath(folder);
  const remove = () => rmSync(path, { force: true });
  let points = false;
  return {
    point: ({ SSH_AUTH_SOCK: socket }) => {
      // Started from a command of this very session: its agent is the link already.
      if (socket === path) return;
      points = false;
      try {
        if (!socket) return remove();
        const fresh = `${path}.${process.pid}`;
        rmSync(fresh, { force: true });
        symlinkSync(socket, fresh);
        renameSync(fresh, path);
        points = true;
      } catch {
        // A full disk takes the link, not the agent: commands then get the agent's own name.
      }
    },
    through: (env) => (points && env['SSH_AUTH_SOCK'] ? { ...env, SSH_AUTH_SOCK: path } : env),
    remove,
  };
}
