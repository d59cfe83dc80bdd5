import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../quote.ts';
import type { FarPlace } from '../request.ts';
import { askFar } from './ask-far.ts';
import { sendScript } from './script.ts';

/**
 * The last lines of the wrapper of a shell to look around in on another host: its files go there, then the terminal does. `folder` is its
 * private folder there; its files lie in `here`.
 */
export function farShellLines(far: FarPlace, folder: string, here: string, files: Map<string, Uint8Array>): string[] {
  writeFileSync(join(here, 'send.sh'), sendScript(folder, files), { mode: 0o600, flag: 'wx' });
  const send = far.line.bashWords.map(quote).join(' ');
  const shell = far.line
    .terminalWords(`exec bash --noprofile --rcfile ${quote(`${folder}/rc`)} -i`)
    .map(quote)
    .join(' ');
  return [`${send} <${quote(join(here, 'send.sh'))} >/dev/null || builtin exit 255`, `builtin exec ${shell}`];
}

/** Takes its histories in and removes its folder there. Gives what had to be left behind, by host and path. */
export async function takeHistories(
  far: FarPlace,
  folder: string,
  here: string,
  names: readonly string[],
): Promise<string | undefined> {
  const files = names.map((name) => `if [[ -e $da/${name} ]]; then da_file ${quote(`f ${name}`)} "$da/${name}"; fi`);
  const body = [`da=${quote(folder)}`, ...files, 'if [[ -O $da ]]; then command rm -rf -- "$da"; fi'];
  const told = await askFar(far.line, body.join('\n'));
  if ('failed' in told) return `${far.line.host}:${folder}`;
  for (const [name, bytes] of told) if (names.includes(name)) writeFileSync(join(here, name), bytes, { mode: 0o600 });
  return undefined;
}
