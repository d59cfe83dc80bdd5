import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plan } from '../plan/plan.ts';
import { readSession } from '../record/read-session.ts';
import { definitionOf } from '../steps/index.ts';
import type { ListedFile } from '../ui/picker.ts';
import { runDemo } from './demo.ts';
import { clearFirstPaint } from './first-paint.ts';
import { exitCodes, type Io } from './io.ts';
import { outline } from './outline.ts';
import { printed } from './page.ts';
import { readPlan } from './read-plan.ts';
import { type RunFlags, runWalk } from './run.ts';
import { capabilitiesOf, showSession } from './screen-session.ts';
import { listSessions } from './session-folder.ts';
import { standing } from './standing.ts';

/** Without a checklist: the ones in this folder and the unfinished sessions, to pick from. */
export async function runPick(flags: RunFlags, io: Io): Promise<number> {
  const capabilities = capabilitiesOf(flags, io);
  const { runPicker } = await import('../ui/pick.tsx');
  clearFirstPaint(process.stdout);
  const picked = await runPicker({
    files: checklistsIn(io.cwd),
    sessions: listSessions(io)
      .filter(({ finished, openedAt }) => !finished && openedAt !== '')
      .flatMap(({ session, folder, openedAt }) => {
        const read = readSession(folder);
        if (!read.ok) return [];
        const { plan, state } = read.value;
        return [
          {
            id: session,
            checklist: basename(plan.source.path),
            step: standing({ plan, state }),
            when: `${openedAt.slice(0, 16).replace('T', ' ')} UTC`,
          },
        ];
      }),
    preview: (path: string) => printed(outline(readPlan(path, io.cwd).plan), { columns: null, color: false }),
    capabilities,
    stdin: process.stdin,
    stdout: process.stdout,
  });
  if (picked === undefined) return exitCodes.complete;
  if ('demo' in picked) return runDemo(flags, io);
  if ('open' in picked) return runWalk(picked.open, flags, io);
  const folder = listSessions(io).find(({ session }) => session === picked.resume)?.folder;
  return folder === undefined ? exitCodes.stepFailed : showSession(folder, flags, io);
}

/** Markdown files of a folder that read as something to walk; a file that cannot be read is left out of the list. */
function checklistsIn(folder: string): ListedFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(md|markdown)$/i.test(name))
    .slice(0, 200)
    .flatMap((name) => {
      try {
        const { plan } = readPlan(join(folder, name), folder);
        return plan.steps.length > 0 ? [listed(name, plan)] : [];
      } catch {
        return [];
      }
    });
}

function listed(path: string, plan: Plan): ListedFile {
  const items = plan.steps.flatMap((step) => step.items);
  return {
    path,
    title: plan.title,
    steps: plan.steps.length,
    commands: items.filter((item) => definitionOf(item).program(item) !== null).length,
    gates: plan.gates.length,
    rollbacks: plan.rollbacks.length,
    placeholders: plan.placeholders.filter((one) => one.class === 'ask' || one.class === 'derive').length,
    signOff: plan.signOff.length > 0,
  };
}
