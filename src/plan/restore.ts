import { definitionOf, type Item } from '../steps/index.ts';
import type { Command } from '../steps/item.ts';
import type { Plan, Rollback } from './plan.ts';

/**
 * The commands of a way back that feed a plain dump into a live database. A plain `pg_dump` does not drop what is there: measured, psql
 * ends with exit 0 over seven errors, broken rows stay and a table without a key doubles. Empty where the checklist makes no dump of its
 * own, or only dumps that drop (`--clean`, the custom format).
 * @param dumps the commands that made what is restored; those of the checklist, where it is not known yet
 */
export function restoresWithoutDrop(
  plan: Plan,
  rollback: Rollback,
  dumps: readonly Pick<Command, 'text'>[] = dumpsOfWalk(plan),
): Command[] {
  const restores = commandsOf(rollback.items).filter(({ text }) => /\bpsql\b[^|]*<\s*\S/.test(text));
  return dumps.length === 0 || dumps.every(dropsFirst) ? [] : restores;
}

/** Whether what this dumps drops what is there when it is restored. */
export function dropsFirst({ text }: Pick<Command, 'text'>): boolean {
  return /\s(--clean|-c\b|-Fc|--format[= ]c)/.test(text);
}

/** All dumps that the steps of a plan make: the same for each way back. */
export function dumpsOfWalk({ steps }: Plan): Command[] {
  return steps.flatMap((step) => dumpsOf(step.items));
}

/** The commands among these that dump a PostgreSQL database. */
export function dumpsOf(items: Rollback['items']): Command[] {
  return commandsOf(items).filter(({ text }) => isDump(text));
}

export function isDump(text: string): boolean {
  return /\bpg_dump\b/.test(text);
}

/** Whether an item may change what a dump holds: it goes to a database, or one of its commands speaks of one or migrates. */
export function mayChangeDatabase(item: Item): boolean {
  const program = definitionOf(item).program(item);
  if (program === null) return false;
  return program.by !== 'shell' || program.commands.some(({ text }) => speaksOfDatabase(text));
}

/** Whether a command names a program that works on databases, or a migration. */
export function speaksOfDatabase(text: string): boolean {
  return ofDatabases.test(text);
}

const ofDatabases =
  /\b(?:psql|pg_restore|createdb|dropdb|prisma|drizzle|alembic|flyway|liquibase|knex|sequelize|typeorm|database|sql)\b|migrat|\bdb(?:[:_-]\w+)?\b/i;

function commandsOf(items: Rollback['items']): Command[] {
  return items.flatMap((item) => {
    const program = definitionOf(item).program(item);
    return program?.by === 'shell' ? program.commands : [];
  });
}
