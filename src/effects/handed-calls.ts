import type { Call } from './call.ts';
import { callsOf } from './command-words.ts';
import { behindOwnWords } from './local-wrappers.ts';

/**
 * What a call hands to somebody else to be run: a heredoc to a shell, here or on another host (`ssh shop << EOF` runs each of its lines
 * there), the value of an option, the words for a container or a machine.
 */
export function handedCalls(call: Call): readonly Call[] {
  return [fedTo(call), givenTo(call), insideOf(call)].flatMap((text) => (text === null ? [] : callsOf(text).calls));
}

function fedTo({ program, plain, feeds }: Call): string | null {
  const takes = program === 'ssh' || (/^(?:(?:ba|z|a|da|k)?sh|su)$/.test(program) && plain.length === 0);
  return takes ? feeds : null;
}

/** Options whose value is run elsewhere. */
const options: ReadonlyMap<string, RegExp> = new Map([
  ['ansible', /^(?:-a|--args)(?:=|$)/],
  ['gcloud', /^--command(?:=|$)/],
  ['aws', /^--command(?:=|$)/],
  ['az', /^--(?:scripts|exec-command)(?:=|$)/],
  ['fly', /^(?:-C|--command)(?:=|$)/],
  ['flyctl', /^(?:-C|--command)(?:=|$)/],
  ['doctl', /^--ssh-command(?:=|$)/],
  ['eb', /^(?:-c|--command)(?:=|$)/],
  ['cf', /^(?:-c|--command)(?:=|$)/],
  ['vagrant', /^(?:-c|--command)(?:=|$)/],
  ['nix-shell', /^--(?:run|command)(?:=|$)/],
]);

function givenTo({ program, words }: Call): string | null {
  const pattern = options.get(program);
  const at = pattern === undefined ? -1 : words.findIndex((word) => pattern.test(word));
  if (at < 0) return null;
  const word = words[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (words[at + 1] ?? null);
}

const container = [
  '-e',
  '--env',
  '--env-file',
  '-v',
  '--volume',
  '-u',
  '--user',
  '-w',
  '--workdir',
  '--entrypoint',
].concat(['--name', '-p', '--publish', '-l', '--label', '--network', '--mount', '-h', '--platform', '-m', '--memory']);

/** Of these the words behind `--`, or behind what is named first, are run inside. */
const inside =
  /^(?:docker|podman|docker-compose|nerdctl|kubectl|pct|lxc|incus|multipass|machinectl|systemd-run|runuser|kamal)$/;

function insideOf({ program, words }: Call): string | null {
  if (!inside.test(program)) return null;
  const dashes = words.indexOf('--');
  if (dashes >= 0) return quoted(words.slice(dashes + 1));
  const runs = words.findIndex((word) => /^(?:run|exec)$/.test(word));
  if (runs < 0 || program === 'kubectl') return null;
  const rest = words.slice(runs + 1);
  return quoted(rest.slice(behindOwnWords(rest, { takes: container, skip: 1 }).at));
}

/** The words as a shell would take them for the same ones again. */
function quoted(words: readonly string[]): string | null {
  if (words.length === 1) return words[0] ?? null;
  return words.length === 0
    ? null
    : words
        .map((word) => (/^[\w@%+=:,./<>{}[\]$-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
        .join(' ');
}
