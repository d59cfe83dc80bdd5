/** The words that a program which starts another takes before it. */
export type OwnWords = {
  /** Options whose value is the next word. */
  takes?: readonly string[];
  /** Plain words before the command: a duration, a user, a file. */
  skip?: number;
  /** Variables may be set before the command. */
  assigns?: true;
};

/** Programs that only say how the command behind them runs on this machine. */
export const localWrappers: Readonly<Record<string, OwnWords>> = {
  sudo: {
    takes: options(
      'ugCDhpRrTtU',
      'user group close-from chdir host prompt chroot role command-timeout type other-user',
    ),
    assigns: true,
  },
  doas: { takes: options('uC') },
  env: { takes: options('uC', 'unset chdir'), assigns: true },
  time: { takes: options('fo', 'format output') },
  nohup: {},
  nice: { takes: options('n', 'adjustment') },
  ionice: { takes: options('cn', 'class classdata') },
  chrt: { takes: options('TPD', 'sched-runtime sched-period sched-deadline'), skip: 1 },
  taskset: { skip: 1 },
  setsid: {},
  stdbuf: { takes: options('ioe', 'input output error') },
  unbuffer: {},
  caffeinate: { takes: options('tw') },
  flock: { takes: options('wE', 'timeout wait conflict-exit-code'), skip: 1 },
  gosu: { skip: 1 },
  'su-exec': { skip: 1 },
  command: {},
  builtin: {},
  exec: { takes: options('a') },
  timeout: { takes: options('ks', 'kill-after signal'), skip: 1 },
  dotenv: { takes: options('efcv') },
};

/** xargs starts what is behind it with words that nobody has read yet. */
export const xargs: OwnWords = {
  takes: options('IndLPsEa', 'max-args delimiter max-procs max-chars arg-file replace'),
};

/** Where the command begins in the words of such a program, and the plain words before it. The number of words where there is none. */
export function behindOwnWords(words: readonly string[], { takes, skip = 0, assigns }: OwnWords) {
  const skipped: string[] = [];
  let at = 0;
  for (let word = words[0]; word !== undefined; word = words[at]) {
    if (takes !== undefined && takesNext(word, takes)) at += 2;
    else if (word.startsWith('-') || (assigns && /^[A-Za-z_]\w*=/.test(word))) at++;
    else if (skipped.length < skip) {
      skipped.push(word);
      at++;
    } else break;
  }
  return { at, skipped };
}

/** `-u deploy`, and `-iu deploy`: of letters that stand together the last may take the next word. */
function takesNext(word: string, takes: readonly string[]): boolean {
  if (takes.includes(word)) return true;
  const [, before, last] = /^-([A-Za-z]+)([A-Za-z])$/.exec(word) ?? [];
  return (
    last !== undefined && takes.includes(`-${last}`) && [...(before ?? '')].every((one) => !takes.includes(`-${one}`))
  );
}

/** Each letter and each word as it is typed. */
function options(letters: string, words = ''): string[] {
  return [
    ...[...letters].map((letter) => `-${letter}`),
    ...words.split(' ').flatMap((word) => (word ? `--${word}` : [])),
  ];
}
