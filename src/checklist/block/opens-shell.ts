import type { Call } from '../../effects/call.ts';
import { callsOf } from '../../effects/command-words.ts';
import { maskPlaceholders } from '../../effects/placeholders.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';

/**
 * The name of what a command opens for the keyboard, where the shell on this host waits until it is left: "deploy@app1", "node/x",
 * "root on this host". Null for commands that do their work and end.
 */
export function opensShell(text: string): string | null {
  return openingCall(text)?.name ?? null;
}

/**
 * The same for what is opened in another place than this shell of this user: another host, a container, another account. `host`: as ssh is
 * told it; null where no ssh by itself comes to the same place.
 */
export function opensLogin(text: string): { name: string; host: string | null } | null {
  const opened = openingCall(text);
  if (opened === null || staysHere.test(opened.call.program)) return null;
  const { call, name } = opened;
  if (isShell.test(call.program) && call.host === null) return null;
  return { name, host: sshHost(call, name) };
}

const staysHere = /^(?:newgrp|chroot|tmux|screen|poetry|pipenv|nix|nix-shell)$/;

/** Options that lead through another host, or to what only a file of settings knows, are not a part of the name. */
function sshHost({ program, words }: Call, name: string): string | null {
  if (program !== 'ssh' || !plainHost.test(name) || words.some((word) => /^-[JFoW]/.test(word))) return null;
  const behind = (option: string) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
  const [user, port] = [behind('-l'), behind('-p')];
  const whole = user === undefined || name.includes('@') ? name : `${user}@${name}`;
  return port === undefined ? whole : `ssh://${whole}:${port}`;
}

const plainHost = /^(?:[\w.+-]+@)?[A-Za-z0-9](?:[\w-]|\.(?=\w))*$/;

function openingCall(text: string): { call: Call; name: string } | null {
  if (!mayOpen.test(text)) return null;
  for (const call of callsOf(text).calls) {
    const opened = isFed(call) ? null : openedBy(call);
    if (opened !== null) return { call, name: asWritten(text, opened) };
  }
  return null;
}

/** Placeholders are masked for the parser, with words of equal length. */
function asWritten(text: string, name: string): string {
  const at = maskPlaceholders(text).indexOf(name);
  return at < 0 ? name : text.slice(at, at + name.length);
}

/** Most commands are none of these, and are not looked at any closer. */
const mayOpen = inRow(
  /(?:^|[\s;&|/(])/,
  oneOf(
    /ssh|mosh|su|sudo|doas|newgrp|chroot|nsenter|machinectl|ba?sh|zsh|ash|fish|tmux|screen|docker|docker-compose/,
    /podman|kubectl|k|oc|pct|qm|distrobox|toolbox|aws|gcloud|az|heroku|fly|flyctl|railway|vagrant|multipass|lxc|incus|poetry|pipenv/,
    /nix-shell|nix|telnet|lftp|sftp|ftp/,
  ),
  /(?:\s|$)/,
);

const isFed = ({ upstream, reads, feeds }: Call): boolean => upstream !== null || reads.length > 0 || feeds !== null;

type Opener = { programs: RegExp; when: (call: Call) => boolean; name: (call: Call) => string };

const has =
  (option: RegExp) =>
  ({ words }: Call): boolean =>
    words.some((word) => option.test(word));
const says =
  (pattern: RegExp) =>
  ({ program, words }: Call): boolean =>
    pattern.test([program, ...words].join(' '));
const isShell = /^(?:\S*\/)?(?:ba|z|a|da|fi)?sh$/;
const keyboard = has(/^(?:-[a-z]*[it][a-z]*|--tty|--interactive|--stdin)$/);
const whole = ({ program, plain, host }: Call): string => host ?? [program, ...plain].join(' ');
const onThisHost = ({ plain }: Call): string => `${plain.at(-1) ?? 'root'} on this host`;

const openers: readonly Opener[] = [
  {
    programs: /^(?:ssh|mosh)$/,
    when: (call) =>
      !call.wrapped && (call.host ?? call.plain[0] ?? '') !== '' && !has(/^(?:-[a-zA-Z]*[NfVTQG][a-zA-Z]*|-O)$/)(call),
    name: ({ host, plain }) => host || plain.at(-1) || 'another host',
  },
  { programs: /^su$/, when: (call) => !has(/^(?:-c|--command\S*)$/)(call), name: onThisHost },
  {
    programs: /^(?:sudo|doas)$/,
    when: has(/^(?:-i|-s|--login|--shell)$/),
    name: ({ words }) => `${words[words.indexOf('-u') + 1] ?? 'root'} on this host`.replace(/^-\S*/, 'root'),
  },
  { programs: /^newgrp$/, when: () => true, name: ({ plain }) => `a shell of the group ${plain[0] ?? ''}`.trim() },
  {
    programs: /^chroot$/,
    when: ({ wrapped }) => !wrapped,
    name: ({ plain }) => `${plain[0] ?? 'another root'} as its root`,
  },
  {
    programs: isShell,
    when: ({ words }) => words.every((word) => /^(?:-l|-i|--login|--norc|--noprofile)$/.test(word)),
    name: ({ program, host }) => host ?? `a new ${program}`,
  },
  { programs: /^(?:tmux|screen)$/, when: opensTerminal, name: ({ program }) => `a session of ${program}` },
  {
    programs: /^(?:kubectl|k|oc|docker|docker-compose|podman)$/,
    when: (call) => keyboard(call) && (call.plain.some((word) => isShell.test(word)) || says(/^\S+ debug\b/)(call)),
    name: whole,
  },
  { programs: /^oc$/, when: ({ plain }) => /^(?:debug|rsh)$/.test(plain[0] ?? ''), name: podOf },
  {
    programs: /^(?:aws|gcloud|az|heroku|fly|flyctl|railway|vagrant|multipass|lxc|incus|poetry|pipenv|nix|machinectl)$/,
    when: (call) =>
      says(
        /^aws ssm start-session\b|^aws ecs execute-command\b|^gcloud (?:beta )?compute ssh\b|^az ssh vm\b|^heroku (?:ps:exec|run (?:bash|sh))\b|^fl\S+ ssh console\b|^railway (?:ssh|shell)\b|^vagrant ssh\b|^multipass shell\b|^(?:lxc|incus) (?:shell|console|exec \S+ (?:-- )?(?:\S*\/)?(?:ba)?sh$)|^(?:poetry|pipenv) shell\b|^nix (?:develop|shell)\b|^machinectl (?:shell|login)\b/,
      )(call) && !has(/^(?:--command\S*|-C|-c|-t)$/)(call),
    name: whole,
  },
  { programs: /^(?:pct|qm|distrobox|toolbox)$/, when: says(/^\S+ (?:enter|terminal|console)\b/), name: whole },
  { programs: /^nix-shell$/, when: (call) => !has(/^--(?:run|command)$/)(call), name: () => 'the shell of nix' },
];

function opensTerminal({ words }: Call): boolean {
  return !words.some((word) =>
    /^-[a-zA-Z]*[dvVX][a-zA-Z]*$|^(?:ls|list-\S+|kill-\S+|send-keys|has-session|source-file|set\S*)$|^-(?:ls|list)$/.test(
      word,
    ),
  );
}

function podOf({ host, plain }: Call): string {
  return plain[1] ?? host ?? 'a pod';
}

function openedBy(call: Call): string | null {
  const opener = openers.find(({ programs, when }) => programs.test(call.program) && when(call));
  return opener?.name(call) ?? null;
}
