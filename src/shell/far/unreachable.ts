import type { SshLine } from './ssh-line.ts';

/**
 * What is said to the operator where no command can be sent to a host: what ssh, or the far side, says (`why`, a part of a sentence), what
 * it means here, and what to do about it.
 */
export function unreachable(line: Pick<SshLine, 'host' | 'byHand'>, why: string): string {
  const { host } = line;
  const { advice } = ADVICE.find(({ says }) => says.test(why)) ?? OTHER;
  return `${host} cannot be reached: ${why.replace(/[.\s]+$/, '')}. Nothing runs there. ${advice(line)}`;
}

type Advice = { says: RegExp; advice(line: Pick<SshLine, 'host' | 'byHand'>): string };

/** The way past all that ssh would ask a person for: the connection made by hand is the session's. */
const byHand = ({ byHand: words }: Pick<SshLine, 'byHand'>): string =>
  `make the connection by hand in another terminal, answer there, then press L here: ssh ${words.join(' ')}`;

const ADVICE: readonly Advice[] = [
  {
    says: /IDENTIFICATION HAS CHANGED/,
    advice: ({ host }) =>
      `Another machine answers under this name, or it was set up anew. Ask whoever runs it which key it has. Only then forget the old one (ssh-keygen -R ${nameOf(host)}), and press L.`,
  },
  {
    says: /host key|Host key/,
    advice: (line) =>
      `This machine has not seen its key yet, and nobody is asked here. Compare its fingerprint with one you trust: ${byHand(line)}`,
  },
  {
    says: /Too many authentication failures/,
    advice: ({ host }) =>
      `Your agent offers more keys than it takes. Name the right one for ${host} in ~/.ssh/config (IdentityFile, IdentitiesOnly yes), then press L.`,
  },
  {
    says: /Permission denied|agent refused|passphrase|password|keyboard-interactive/i,
    advice: (line) =>
      `It wants a key that is not loaded, a passphrase or a password, and nobody is asked here. Load your key (ssh-add) and press L; or ${byHand(line)}`,
  },
  {
    says: /Could not resolve|Name or service not known/,
    advice: () =>
      'Is the name right? It is looked up as by ssh: in ~/.ssh/config, then by the network. H names another host.',
  },
  {
    says: /refused|timed out|No route|unreachable|Connection (?:closed|reset)|no answer from ssh/,
    advice: ({ host }) =>
      `Is it up, and may this machine go there (VPN, firewall, jump host)? Try ssh ${host} in another terminal, then press L. H names another host.`,
  },
  {
    says: /bash: (?:command )?not found|bash: No such file|bash: inaccessible/,
    advice: () =>
      'Its commands would run in a bash of version 4 or later, and it has none on the path of this login. Install one there and press L, or let them run on this machine (H).',
  },
  {
    says: /bash is of version/,
    advice: () =>
      'Put a newer one before it on the path of this login and press L, or let the commands run on this machine (H).',
  },
  {
    says: /restricted|not available|sftp connections only|unrecognized command|nologin|not allowed/i,
    advice: () =>
      'This login may not run commands. Name one that may (H: USER@HOST), or let them run on this machine (H).',
  },
  {
    says: /prints (?:without end|into what)/,
    advice: () => 'Then press L.',
  },
  {
    says: /no answer for \d+ s|syntax error|ssh ended with (?!255)/,
    advice: ({ host }) =>
      `A file that its login reads (.bashrc, .profile, /etc/profile.d) ends it, waits for something, or reads what is sent. Let it do so only for a person ([[ $- == *i* ]] || return). This has to print a version: ssh ${host} bash --version </dev/null. Then press L.`,
  },
];

const OTHER: Omit<Advice, 'says'> = {
  advice: (line) => `If ssh asks for something, ${byHand(line)}`,
};

/** Without a user's name and without `ssh://`, as `known_hosts` has it. */
function nameOf(host: string): string {
  const [, name = host, port] = /^(?:ssh:\/\/)?(?:[^@]*@)?(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host) ?? [];
  return port === undefined ? name : `"[${name.replace(/[[\]]/g, '')}]:${port}"`;
}
