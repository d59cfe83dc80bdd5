import type { SimpleCommand } from './simple-commands.ts';
import type { Target, TargetWorld } from './target-kinds.ts';

/** Reads the target of one program call; undefined when its words do not tell. */
export type Recogniser = (command: SimpleCommand, world: TargetWorld, sense: Sense) => Target | undefined;

/** The way back for programs that run others: the target of a call, or of a whole shell text. */
export interface Sense {
  readonly command: (command: SimpleCommand, world: TargetWorld) => Target;
  readonly text: (text: string, world: TargetWorld) => Target;
}
