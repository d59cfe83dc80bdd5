import type { Sense } from './recogniser.ts';
import { simpleCommands } from './simple-commands.ts';
import { type Target, type TargetKind, type TargetWorld, thisMachine, unknown } from './target-kinds.ts';
import { recognise } from './target-recognisers.ts';

/**
 * Where a shell text leads: the target of its most outside command. What cannot be read is `unknown`, with the reason;
 * a file on this machine is `local`. Pure: the world is asked through `world`.
 */
export function senseTarget(command: string, world: TargetWorld): Target {
  return senseTargets(command, world)[0] ?? thisMachine();
}

/** All targets of a shell text, each once, the most outside first. `pg_dump $A | psql $B` has two. */
export function senseTargets(command: string, world: TargetWorld): Target[] {
  const commands = simpleCommands(command, world.variables);
  if (commands === undefined) return [unknown('This does not read as shell, so its target cannot be seen.')];
  const targets = commands.map((simple) => sense.command(simple, world));
  const once = new Map(targets.map((target) => [target.kind === 'unknown' ? target.reason : target.display, target]));
  return [...once.values()].sort((a, b) => OUTSIDE[b.kind] - OUTSIDE[a.kind]);
}

/** How far outside a target lies: the outermost stands for the whole command. */
const OUTSIDE: Readonly<Record<TargetKind, number>> = {
  unknown: 9,
  postgres: 8,
  mysql: 8,
  kubernetes: 7,
  railway: 7,
  ssh: 6,
  git: 5,
  service: 4,
  sqlite: 3,
  http: 2,
  local: 0,
};

const sense: Sense = {
  command: (command, world) => recognise(command, world, sense),
  text: senseTarget,
};
