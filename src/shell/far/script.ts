import { quote } from '../quote.ts';
import { ATTACH, FOLLOW, LAUNCH } from './far-side.ts';
import { KEEPER } from './keeper.ts';

/** A run on another host: its private folder there, and a word that nobody else knows, behind which the answers begin. */
type FarRun = { folder: string; token: string };

/** Makes the run's folder and files there, claims it, starts it and follows it. Bash runs nothing of a script that came only in part. */
export function launchScript(run: FarRun, how: { files: Map<string, Uint8Array>; pty: 'script' | 'none' }): string {
  const files = new Map([...how.files, ['keeper', Buffer.from(KEEPER)]]);
  const write = [...files].map(
    ([name, bytes]) => `builtin printf ${octal(bytes)} >"$da"/${quote(name)} || da_cannot "$da/${name}"`,
  );
  return whole(run, [
    `da_pty=${how.pty}`,
    `da_cannot() { command rm -rf -- "$da"; builtin printf 'x %s cannot be written: is the disk there full?\\n' "$1"; builtin exit; }`,
    `command mkdir "$da" 2>/dev/null || { builtin printf 'x %s cannot be made.\\n' "$da"; builtin exit; }`,
    '{',
    ...write,
    '} 2>/dev/null',
    FOLLOW,
    LAUNCH,
  ]);
}

/** Makes a private folder there with these files in it, and fails where it cannot. */
export function sendScript(folder: string, files: Map<string, Uint8Array>): string {
  const write = [...files].map(
    ([name, bytes]) => `builtin printf ${octal(bytes)} >"$da"/${quote(name)} || builtin exit 1`,
  );
  return whole({ folder, token: '' }, ['command mkdir "$da" || builtin exit 1', ...write]);
}

/** Comes back to a run that was begun. `sent`: bytes of output that are here; `told`: lines of its report that are here. */
export function attachScript(run: FarRun, { sent, told }: { sent: number; told: number }): string {
  return whole(run, [`da_sent=${sent} da_told=${told}`, FOLLOW, ATTACH]);
}

/** Something to find out there. `da_say NAME TEXT` gives an answer, `da_file "f NAME" PATH` a file. */
export function questionScript(token: string, body: string): string {
  const say = `da_say() { builtin local LC_ALL=C; builtin printf 'f %s %s\\n%s' "$1" "\${#2}" "$2"; }`;
  return whole({ folder: '', token }, [FOLLOW, say, body, `builtin printf 'e 0\\n'`]);
}

function whole({ folder, token }: FarRun, body: string[]): string {
  return [
    '{',
    'da_umask=$(builtin umask)',
    'builtin umask 077',
    'builtin set +eux',
    `da=${quote(folder)}`,
    // What a login printed last may have no end of its line.
    `builtin printf '\\n%s\\n' ${quote(token)}`,
    ...body,
    'builtin exit',
    '}',
    '',
  ].join('\n');
}

/** Bytes as one quoted word for the format of bash's `printf`: plain ASCII, so that no locale and no shell on the way reads it otherwise. */
export function octal(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += WORDS[byte];
  return `'${text}'`;
}

const WORDS = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === '\n') return character;
  return /^[ -~]$/.test(character) && !"\\%'".includes(character)
    ? character
    : `\\${byte.toString(8).padStart(3, '0')}`;
});
