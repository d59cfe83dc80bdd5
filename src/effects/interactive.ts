import { inRow, oneOf } from '../patterns/joined.ts';
import { askingForSecrets } from './asking-for-secrets.ts';
import { askingPrograms } from './asking-programs.ts';
import { askingTools } from './asking-tools.ts';
import { type Call, isFed } from './call.ts';
import { databaseClient } from './database-client.ts';
import { anyway, firstRule, option, type ProgramRule, says, unless, without } from './program-rules.ts';

/** Whether a call waits for the keyboard: editors, sessions, logins, questions. What its input is fed to cannot ask there. */
export function asksForKeys(call: Call): boolean {
  if (call.upstream === 'yes' || call.upstream === 'echo') return false;
  const use = databaseClient(call);
  if (use && 'session' in use) return true;
  return askingRule(call) !== undefined;
}

const noWords = (call: Call): boolean => !isFed(call) && call.words.every((word) => /^-(?:i|r|q|v)$/.test(word));
const yes =
  /^(?:-y|--yes|-f|--force|--auto-approve|-auto-approve|--skip-preview|--assume-?yes|--non-interactive|--no-input|--token.*|--password.*|-p|--with-token|--password-stdin)$/;

/** `run --app shop bash`: the shell, or another program that answers line by line, that a platform starts with nothing to do. */
function opensShellThere(words: readonly string[]): boolean {
  const runs = words.findIndex((word) => /^(?:run|ssh|enter|exec|run-task)$/.test(word));
  const opens = words.findIndex(
    (word, at) => at > runs && /^(?:\/bin\/)?(?:ba|z|a)?sh$|^(?:irb|psql|console)$/.test(word),
  );
  if (runs < 0 || opens < 0 || words.some((word) => /^(?:-d|--detached)$/.test(word))) return false;
  return /^(?:-(?!c$)|$)/.test(words[opens + 1] ?? '');
}

const asking: readonly ProgramRule[] = [
  [
    /^(?:vim?|nvim|nano|emacs|pico|joe|micro|ed|visudo|vipw|less|more|man|htop|btop|k9s|raspi-config|dpkg-reconfigure|mysql_secure_installation|mosh|sudoedit)$/,
    anyway,
  ],
  // A container or a machine is entered.
  ['pct qm machinectl distrobox toolbox', says(/^\S+ (?:enter|terminal|console|login|shell)\b/)],
  // The client of an object store has the same name.
  ['mc', ({ plain }) => !/^[a-z]{2,}$/.test(plain[0] ?? '')],
  ['sqlplus rman dgmgrl', (call) => !isFed(call) && !call.words.some((word) => /^(?:@|cmdfile|-[vVH]$)/i.test(word))],
  ['kinit', (call) => !isFed(call) && !call.words.some((word) => /^-[a-zA-Z]*[ktR]/.test(word))],
  ['top', without(/^-[a-z]*b/)],
  ['tmux screen', without(/^-\w*d\w*$|^(?:ls|kill-\S+|send-keys)$/)],
  ['passwd', without(/^(?:-[ludeS]|--\w.*)$/)],
  [
    'adduser',
    ({ words, plain }) => plain.length < 2 && !words.some((word) => /^(?:--disabled-.*|--system|--gecos)$/.test(word)),
  ],
  [
    'apt apt-get aptitude yum dnf zypper pacman',
    unless(
      /^\S+ (?:install|remove|purge|upgrade|dist-upgrade|full-upgrade|autoremove)\b/,
      /^(?:-[a-z]*y[a-z]*|--yes|--assume-?yes|--noconfirm|-n|--non-interactive|-s|--dry-run|--simulate|--only-upgrade)$/,
    ),
  ],
  ['ufw', unless(/^ufw (?:enable|reset|delete)\b/, /^--force$/)],
  ['htpasswd', without(/^-[a-zA-Z]*[bin]/)],
  ['openssl', unless(/^openssl req\b/, /^(?:-subj|-config|-in|-x509toreq|-verify|-noout|-batch)$/)],
  ['systemctl', says(/^systemctl edit\b/)],
  ['sops', without(/^(?:-[de]|--(?:de|en)crypt|exec-\w+|decrypt|encrypt|updatekeys)$/)],
  ['forge cast', option(/^(?:--ledger|--trezor|--interactives?|-i)$/)],
  ['aws', says(/^aws ssm start-session\b/)],
  ['gcloud', unless(/^gcloud compute ssh\b/, /^--command/)],
  [
    'scalingo clever dokku platform upsun cf kamal porter koyeb northflank',
    (call) => !isFed(call) && opensShellThere(call.words),
  ],
  // `heroku run bash -a shop`: what the platform is told stands behind the shell.
  [/^(?:ba|z|a)?sh$/, ({ wrapped, words }) => wrapped && words.length === 2 && /^(?:-a|--app)$/.test(words[0] ?? '')],
  ['heroku', says(/^heroku (?:pg:psql|ps:exec|redis:cli)\b/)],
  [
    'fly flyctl',
    (call, line) =>
      !isFed(call) &&
      /^\S+ (?:ssh console|postgres connect|pg connect|console)\b/.test(line) &&
      !call.words.some((word) => /^(?:-C|--command)/.test(word)),
  ],
  ['railway', says(/^railway (?:connect|shell|ssh|init)\b/)],
  ['vagrant eb cf minikube multipass', unless(/^\S+ (?:ssh|shell)\b/, /^(?:-c|--command|--)/)],
  [
    'patronictl',
    ({ words, plain }) =>
      plain.some((word) => /^(?:switchover|failover|reinit|restart|reload|remove|flush|edit-config)$/.test(word)) &&
      !words.includes('--force'),
  ],
  ['prisma', unless(/^prisma migrate reset\b/, yes)],
  ['firebase amplify eb npm pnpm yarn', unless(/^\S+ init\b/, yes)],
  [
    /^(?:python3?|node|irb|bash|sh|zsh|fish|mongosh?|redis-cli|php|ipython|bpython|iex|ghci|telnet|ftp|sftp|bun|deno|julia|R)$/,
    noWords,
  ],
  [
    /^(?:mongosh?|redis-cli)$/,
    (call) =>
      !isFed(call) &&
      !call.words.some((word) => /^(?:--eval|--pipe|--scan|--bigkeys|--stat|--version|-v|--help)$/.test(word)) &&
      call.plain.length <= 1 &&
      (call.plain.length === 0 || /:\/\//.test(call.plain[0] ?? '')),
  ],
  ['ftp sftp telnet', (call) => !isFed(call) && !call.words.some((word) => /^-[bn]/.test(word))],
  [
    'ssh',
    (call) =>
      !call.wrapped && !isFed(call) && !call.words.some((word) => /^(?:-[a-zA-Z]*[NfTVQG][a-zA-Z]*|-O)$/.test(word)),
  ],
  [
    'docker docker-compose podman kubectl oc heroku',
    ({ words }) =>
      words.some((word) => /^(?:-[a-z]*it?[a-z]*|--tty|--interactive|--stdin)$/.test(word)) &&
      words.some((word) => /^(?:exec|run|attach|debug|rsh)$/.test(word)),
  ],
  ['kubectl oc', says(/^\S+ (?:edit|rsh|debug)\b/)],
  ['oc', ({ words }) => words[0] === 'debug' || words[0] === 'rsh'],
  [/^(?:update-)?alternatives$/, option(/^--config$/)],
  ['su login chroot', ({ words }) => !words.includes('-c')],
  ['sudo', option(/^(?:-i|-s|-e)$/)],
  [
    inRow(
      /^/,
      oneOf(
        /npm|pnpm|yarn|railway|vercel|netlify|heroku|fly|flyctl|firebase|gh|gcloud|az|docker|podman|supabase|wrangler/,
        /doppler|pulumi|terraform|tofu|stripe|eas|expo|sentry-cli|sf|oc|helm|glab|op|doctl|huggingface-cli|turso/,
        /neonctl|planetscale|pscale/,
      ),
      /$/,
    ),
    unless(/\b(?:auth |registry )?login\b/, yes),
  ],
  ['aws', says(/^aws (?:configure|sso login)$/)],
  ['gcloud', says(/^gcloud (?:init|auth (?:login|application-default login))$/)],
  ['railway vercel supabase netlify', unless(/^\S+ link$/, /^(?:-p|--project.*|--yes)$/)],
  [
    'vercel wrangler gh',
    ({ reads, upstream, words }, line) =>
      /^(?:vercel env add|wrangler secret put|gh secret set)\b/.test(line) &&
      reads.length === 0 &&
      upstream === null &&
      !words.some((word) => /^(?:-b|--body)/.test(word)),
  ],
  ['pulumi', unless(/^pulumi (?:up|update|destroy|refresh|cancel|import)\b/, yes)],
  [
    'terraform tofu terragrunt',
    ({ words }, line) =>
      /^\S+ (?:apply|destroy)\b/.test(line) &&
      !words.some((word) => yes.test(word) || /^(?!-).*plan[\w-]*(?:\.\w+)?$|^(?!-).*\.out$/i.test(word)),
  ],
  ['cdk', unless(/^cdk (?:deploy|destroy)\b/, /^(?:--require-approval.*|never|--force|-f)$/)],
  [
    'git',
    ({ words, plain }) =>
      (plain[0] === 'rebase' && words.some((word) => /^(?:-i|--interactive)$/.test(word))) ||
      (plain[0] === 'add' && words.some((word) => /^(?:-p|-i|--patch)$/.test(word))),
  ],
  [
    'git',
    ({ words, plain }) =>
      plain[0] === 'commit' &&
      !words.some((word) =>
        /^(?:-[a-zA-Z]*[mFC]|--message.*|--file.*|--no-edit|--fixup.*|-C|--reuse-message.*|--dry-run)$/.test(word),
      ),
  ],
  [
    /^(?:php|python3?|flask|mix|\.\/manage\.py)$/,
    (call, line) =>
      !isFed(call) &&
      /\b(?:artisan tinker|manage\.py (?:shell|dbshell|createsuperuser|changepassword)|flask shell)\b/.test(line) &&
      !call.words.some((word) => /^(?:--execute\b|-c$|--command\b|--no-?input$)/.test(word)),
  ],
  ['crontab', option(/^-e$/)],
  [
    'mysql mysqldump mysqladmin mariadb mariadb-dump',
    ({ words }) => words.some((word) => word === '-p' || word === '--password'),
  ],
  [
    'psql pg_dump pg_restore createdb dropdb pg_dumpall',
    ({ words }) => words.some((word) => word === '-W' || word === '--password'),
  ],
  ['ssh-keygen', without(/^-(?:N|l|y|F|R|H|Y)/)],
  ['ssh-copy-id', anyway],
  ['pipenv poetry hatch pixi nix devbox guix', unless(/^\S+ (?:shell|develop)\b/, /^(?:-c|--command|--run|--)$/)],
  ['nix-shell', without(/^--(?:run|command)$/)],
  [/^["']?\$\{?(?:EDITOR|VISUAL|PAGER)\b/, (call) => !isFed(call)],
  ['npm pnpm yarn bun', says(/^\S+ (?:run )?[\w:-]+[:-](?:interactive|prompt(?:s|ed)?|wizard)(?= |$)/)],
  // A program that nobody knows, told to log in and nothing else.
  [
    /^[a-z][\w.-]*$/,
    (call, line) =>
      !isFed(call) &&
      call.words.length <= 2 &&
      /^\S+ (?:auth )?login$/.test(line) &&
      call.words.length === call.plain.length,
  ],
  ['npm pnpm yarn bun', unless(/^\S+ (?:init|create)\b/, yes)],
  ['read', anyway],
  ['certbot', without(/^(?:-n|--non-interactive|certificates|renew|--dry-run)$/)],
  ['ansible-playbook', option(/^(?:-K|-k|--ask-.*)$/)],
  ...askingTools,
  ...askingPrograms,
  ...askingForSecrets,
];

const askingRule = firstRule(asking);
