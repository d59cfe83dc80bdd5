import { classifyCommand } from '../../effects/classify-command.ts';
import { sqlEffect } from '../../effects/sql-effect.ts';
import { writesOnlyFiles } from '../../host/only-files.ts';
import { fillText } from '../../walk/fill-text.ts';
import type { How, Prepared } from '../world.ts';

/** What an item would run. */
export type Program = Prepared['program'];

/** With the values of the session in the places of its tokens, each as its reader takes it. */
export function filled(program: Program, values: Map<string, string>): Program {
  const fill = <T extends { text: string }>(one: T): T => ({ ...one, text: fillText(one.text, values) });
  const fillSql = <T extends { text: string }>(one: T): T => ({ ...one, text: fillText(one.text, values, 'sql') });
  if (program.by === 'shell') return { ...program, commands: program.commands.map(fill) };
  if (program.by === 'client')
    return { ...program, open: fill(program.open), statements: program.statements.map(fillSql) };
  return { ...program, statement: fillSql(program.statement) };
}

/** What was written is judged when the plan is made; what was typed or edited, now. */
export function judged(program: Program, { edited: how, typed }: How): Program {
  if (how) return edited(program, how.text);
  if (!typed || program.by !== 'shell') return program;
  return { ...program, commands: program.commands.map((one) => ({ ...one, ...classifyCommand(one.text) })) };
}

/**
 * An edited unit is one logical command on the line of its first: what was written is in the record beside it. It is a change whatever was
 * written, and more where its words destroy. Tokens that were left in it get their values as in what is written.
 */
function edited(program: Program, text: string): Program {
  const judged = program.by === 'database' ? sqlEffect(text) : classifyCommand(text);
  const { danger } = judged;
  const effect = judged.effect === 'destroys' ? 'destroys' : 'changes';
  if (program.by === 'database') return { ...program, statement: { ...program.statement, text, effect, danger } };
  const first = program.by === 'shell' ? program.commands[0] : program.open;
  if (first === undefined) return program;
  const { confidence } = program;
  return {
    by: 'shell',
    confidence,
    commands: [{ ...first, text, effect, danger }],
    longRunning: first.longRunning,
    interactive: first.interactive,
  };
}

/** Why the first of what runs that cannot be undone cannot. */
export function dangerOf(program: Program): string | null {
  if (program.by === 'database') return program.statement.danger ?? null;
  const parts = program.by === 'shell' ? program.commands : [program.open, ...program.statements];
  return parts.find(({ danger }) => danger)?.danger ?? null;
}

/** What runs, as texts, in order. */
export function textsOf(program: Program): string[] {
  if (program.by === 'shell') return program.commands.map(({ text }) => text);
  if (program.by === 'client') return [program.open.text, ...program.statements.map(({ text }) => text)];
  return [program.statement.text];
}

/** The texts that a shell reads: the statements a client is fed call no programs. */
export function shellTextsOf(program: Program): string[] {
  return program.by === 'client' ? [program.open.text] : program.by === 'shell' ? textsOf(program) : [];
}

/** Whether all that it changes is files: nothing that it aims at is asked about then. */
export function changesOnlyFiles(program: Program): boolean {
  if (program.by !== 'shell') return false;
  return program.commands
    .filter(({ effect }) => effect === 'changes' || effect === 'destroys')
    .every(({ text }) => writesOnlyFiles(text));
}
