import type { There } from '../../session/events.ts';
import type { HostState } from '../../session/state.ts';
import type { Met } from '../../shell/far/meet.ts';
import type { Program } from '../../steps/define.ts';
import type { Facts, Far } from '../../walk/action.ts';
import { environmentWords, hostOf } from '../../walk/hosts.ts';
import type { Hosts } from '../hosts.ts';

/** The other host a program runs on, and what is to be said of it; `host` null: it runs on this machine. `met`: it answers. */
export type OtherHost = { host: string | null; met: Met | undefined; far: Pick<Facts, 'far' | 'going'> };

/** Finds out on which host a program would run now, and who answers there. `going`: its commands that go there from this machine. */
export async function otherHost(
  hosts: Hosts,
  bound: HostState | undefined,
  environment: string | null,
  { program, going }: { program: NonNullable<Program>; going: readonly number[] },
): Promise<OtherHost> {
  const host = hostOf(bound, program, going);
  if (host === null) return { host, met: undefined, far: { going } };
  const met = await hosts.meet(host);
  const far = { far: farFacts(bound?.there, environment, met), going };
  return { host, met: 'refused' in met ? undefined : met, far };
}

/** Why nothing can run there: nobody answers, or another machine does than when it was said where the environment runs. */
function farFacts(bound: There | undefined, environment: string | null, met: Met | { refused: string }): Far {
  if ('refused' in met) return { there: null, trouble: met.refused };
  const there = thereOf(met);
  if (bound === undefined || (bound.machine ?? bound.name) === (there.machine ?? there.name))
    return { there, trouble: null };
  const trouble = `Another machine answers than when it was said where ${environmentWords(environment)} runs: ${there.name}, then ${bound.name}. Look which one is meant, then say it again (H).`;
  return { there, trouble };
}

/** What of a host goes into the record. */
export function thereOf({ name, user, machine, boot }: Met): There {
  return { name, user, machine, boot };
}
