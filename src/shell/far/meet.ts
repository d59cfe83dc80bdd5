import { createHash } from 'node:crypto';
import { carriedText } from '../dump.ts';
import type { FarPlace } from '../request.ts';
import { loadShellState, saveShellState } from '../state.ts';
import { askFar } from './ask-far.ts';
import type { SshLine } from './ssh-line.ts';

/** A host as it was found: who one is there, and which machine and boot it is. `machine`: sha256 (hex) of its machine id. */
export type Met = {
  name: string;
  user: string;
  machine: string | null;
  boot: string | null;
  place: FarPlace;
};

/**
 * Looks who is at the other end of a line, and with which means: a bash of version 4 or later has to be there, and nothing else. `stateDir` gets
 * the shell that somebody has who logs in there, unless it holds a later one already. A refusal is what happened, as a part of a sentence.
 */
export async function meet(line: SshLine, stateDir: string): Promise<Met | { refused: string }> {
  const answers = await askFar(line, LOOK);
  if ('failed' in answers) return { refused: answers.failed };
  const said = (name: string) => answers.get(name)?.toString('utf8').trim() ?? '';
  if (Number(said('bash')) < 4)
    return { refused: `its bash is of version ${said('bash')}, and 4 is the oldest that will do` };
  if (loadShellState(stateDir) === undefined) {
    const [umask = '', ...exports] = (answers.get('login')?.toString('latin1') ?? '').split('\n');
    saveShellState(stateDir, loginState(said('home'), umask, exports.join('\n')));
  }
  return {
    name: said('name'),
    user: said('user'),
    machine: said('machine') === '' ? null : createHash('sha256').update(said('machine')).digest('hex'),
    boot: said('boot') || null,
    place: {
      line,
      temporary: said('temporary'),
      pty: said('script') === 'yes' ? 'script' : 'none',
      boot: said('boot') || null,
    },
  };
}

/** An interactive login, as of somebody who types `ssh HOST`: many programs are found only through what it sets. */
const LOOK = `da_say bash "\${BASH_VERSINFO[0]}"
da_say name "$HOSTNAME"
da_say user "$(command id -un 2>/dev/null)"
da_say home "$HOME"
da_say temporary "\${TMPDIR:-/tmp}"
da_say machine "$(command cat /etc/machine-id 2>/dev/null || command cat /var/lib/dbus/machine-id 2>/dev/null)"
da_say boot "$(command cat /proc/sys/kernel/random/boot_id 2>/dev/null)"
if command script -qfec true /dev/null </dev/null >/dev/null 2>&1; then da_say script yes; fi
da_login() {
  builtin local all
  all=$($da_limit bash "$1" "builtin printf '\\n%s\\n' '$da_mark'; builtin umask; builtin declare -x; builtin exit 0" </dev/null 2>/dev/null)
  case $all in *"$da_mark
"*) da_say login "\${all##*"$da_mark
"}
" ;; *) builtin return 1 ;; esac
}
da_mark=deploy-assist-$RANDOM-$RANDOM da_limit=
if command -v timeout >/dev/null; then da_limit='timeout 10'; fi
builtin umask "$da_umask"
da_login -lic || da_login -lc || da_say login "0022
"
`;

function loginState(home: string, umask: string, exports: string): Parameters<typeof saveShellState>[1] {
  const mask = /^\d+$/.test(umask) ? umask : '0022';
  return {
    version: 1,
    run: 'login',
    cwd: home === '' ? '/' : home,
    status: 0,
    flags: '',
    variables: carriedText(exports),
    functions: '',
    aliases: '',
    options: `shopt -s expand_aliases\numask ${mask}`,
  };
}
