import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientInput, clientOf } from './client-unit.ts';
import type { RunRequest } from './request.ts';
import { commandFile, type WrapperPlan } from './wrapper.ts';

/** Writes what a unit runs into the run's own folder, a file for each command, and gives what its wrapper has to know of them. */
export function writeUnit({ unit }: RunRequest, folder: string): Pick<WrapperPlan, 'commands' | 'reports'> {
  if (unit.kind === 'client') return { commands: [writeClient(unit, folder)], reports: false };
  const allowed = new Set(unit.allowedToFail);
  const commands = unit.commands.map(({ line, text, parts }, index) => {
    const file = `command-${index}`;
    writePrivately(folder, file, commandFile(line, text));
    return { index, file, allowedToFail: allowed.has(line), ...(parts === undefined ? {} : { parts }) };
  });
  return { commands, reports: true };
}

function writeClient(
  unit: Extract<RunRequest['unit'], { kind: 'client' }>,
  folder: string,
): WrapperPlan['commands'][number] {
  const client = clientOf(unit.open.text);
  const open = client === undefined ? `builtin printf '%s\\n' "${NO_CLIENT}"; builtin return 1` : unit.open.text;
  writePrivately(folder, 'open', commandFile(unit.open.line, open));
  writePrivately(folder, 'statements', client === undefined ? '' : clientInput(client, unit.statements));
  return { index: 0, file: 'open', allowedToFail: false, input: 'statements' };
}

const NO_CLIENT =
  'deploy-assist: nothing was run: this client cannot be fed one statement at a time, so an error would not stop the rest. Run its statements by hand.';

/** Writes a new file that only its owner reads. Throws where one of that name is there. @returns its path */
export function writePrivately(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
  return path;
}
