import { dirname } from 'node:path';
import { filePath } from '../checklist/linked/links.ts';
import { lint } from '../checklist/lint/lint.ts';
import type { Plan } from '../plan/plan.ts';
import { decide } from '../terminal/capabilities.ts';
import { plural } from '../ui/words.ts';
import { askedRows } from './asked-rows.ts';
import { exitCodes, type Io, UserError } from './io.ts';
import { outline, summaryWords } from './outline.ts';
import { asStarted } from './own-command.ts';
import { type Paper, printed, type Row } from './page.ts';
import { readPlan } from './read-plan.ts';

/** `plan CHECKLIST`: how a checklist is read, for people or as JSON. Runs nothing. */
export function runPlan(name: string, options: { json?: boolean }, io: Io): number {
  const { plan, bytes, path } = readPlan(name, io.cwd);
  const rows = () => [
    ...outline(plan, { linked: linkedRows(plan, dirname(path)), asked: askedRows(plan, io) }),
    ...lintRows(plan, bytes, asStarted(`deploy-assist lint ${name}`, io)),
  ];
  io.stdout(options.json ? `${JSON.stringify(plan)}\n` : `${printed(rows(), paperOf(io)).join('\n')}\n`);
  return exitCodes.complete;
}

/** A terminal is as wide as it says, or as COLUMNS says; into a pipe no row is broken. */
function paperOf({ env, terminal }: Io): Paper {
  const asked = Number.parseInt(env['COLUMNS'] ?? '', 10);
  const columns = asked > 0 ? asked : (terminal?.columns ?? null);
  const stdout = { isTTY: terminal !== undefined };
  return { columns, color: decide(env, { stdin: {}, stdout }).color === 1 };
}

/** How each checklist that an item links to is read, in a line. */
function linkedRows(plan: Plan, folder: string): Row[] {
  const items = [...plan.steps, ...plan.rollbacks].flatMap((lane) => lane.items);
  return items.flatMap((item): Row[] => {
    if (item.kind !== 'checklist') return [];
    const { line } = item;
    const { path } = item.data;
    try {
      return [{ line, text: `${path}  ${summaryWords(readPlan(filePath(path), folder).plan)}` }];
    } catch (error) {
      if (error instanceof UserError)
        return [{ line, text: `${path}  cannot be walked: ${error.message}`, tone: 'warn' }];
      throw error;
    }
  });
}

function lintRows(plan: Plan, bytes: Uint8Array, command: string): Row[] {
  const { length } = lint(plan, bytes).findings;
  if (length === 0) return [];
  return [{ text: `${plural(length, 'thing')} to look at before anybody walks it: ${command}` }];
}
