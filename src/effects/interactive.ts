import { inRow, oneOf } from '../patterns/joined.ts';
import { askingPrograms } from './asking-programs.ts';
import { askingTools } from './asking-tools.ts';
import { type Call, isFed } from './call.ts';
import { databaseClient } from './database-client.ts';
import { anyway, firstRule, type ProgramRule, says, unless } from './program-rules.ts';

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
  {
    programs:
      /^(?:vim?|nvim|nano|emacs|pico|joe|micro|ed|visudo|vipw|less|more|man|htop|btop|k9s|raspi-config|dpkg-reconfigure|mysql_secure_installation|mosh|sudoedit)$/,
    when: anyway,
  },
  // A container or a machine is entered.
  {
    programs: 'pct qm machinectl distrobox toolbox',
    when: says(/^\S+ (?:enter|terminal|console|login|shell)\b/),
  },
  // The client of an object store has the same name.
  { programs: 'mc', when: ({ plain }) => !/^[a-z]{2,}$/.test(plain[0] ?? '') },
  {
    programs: 'sqlplus rman dgmgrl',
    when: (call) => !isFed(call) && !call.words.some((word) => /^(?:@|cmdfile|-[vVH]$)/i.test(word)),
  },
  {
    programs: 'kinit',
    when: (call) => !isFed(call) && !call.words.some((word) => /^-[a-zA-Z]*[ktR]/.test(word)),
  },
  { programs: 'top', when: ({ words }) => !words.some((word) => /^-[a-z]*b/.test(word)) },
  {
    programs: 'tmux screen',
    when: ({ words }) => !words.some((word) => /^-\w*d\w*$|^(?:ls|kill-\S+|send-keys)$/.test(word)),
  },
  { programs: 'passwd', when: ({ words }) => !words.some((word) => /^(?:-[ludeS]|--\w.*)$/.test(word)) },
  {
    programs: 'adduser',
    when: ({ words, plain }) =>
      plain.length < 2 && !words.some((word) => /^(?:--disabled-.*|--system|--gecos)$/.test(word)),
  },
  {
    programs: 'apt apt-get aptitude yum dnf zypper pacman',
    when: unless(
      /^\S+ (?:install|remove|purge|upgrade|dist-upgrade|full-upgrade|autoremove)\b/,
      /^(?:-[a-z]*y[a-z]*|--yes|--assume-?yes|--noconfirm|-n|--non-interactive|-s|--dry-run|--simulate|--only-upgrade)$/,
    ),
  },
  { programs: 'ufw', when: unless(/^ufw (?:enable|reset|delete)\b/, /^--force$/) },
  { programs: 'htpasswd', when: ({ words }) => !words.some((word) => /^-[a-zA-Z]*[bin]/.test(word)) },
  { programs: 'openssl', when: unless(/^openssl req\b/, /^(?:-subj|-config|-in|-x509toreq|-verify|-noout|-batch)$/) },
  { programs: 'systemctl', when: says(/^systemctl edit\b/) },
  {
    programs: 'sops',
    when: ({ words }) =>
      !words.some((word) => /^(?:-[de]|--(?:de|en)crypt|exec-\w+|decrypt|encrypt|updatekeys)$/.test(word)),
  },
  {
    programs: 'forge cast',
    when: ({ words }) => words.some((word) => /^(?:--ledger|--trezor|--interactives?|-i)$/.test(word)),
  },
  { programs: 'aws', when: says(/^aws ssm start-session\b/) },
  {
    programs: 'gcloud',
    when: ({ words }, line) => /^gcloud compute ssh\b/.test(line) && !words.some((word) => /^--command/.test(word)),
  },
  {
    programs: 'scalingo clever dokku platform upsun cf kamal porter koyeb northflank',
    when: (call) => !isFed(call) && opensShellThere(call.words),
  },
  // `heroku run bash -a shop`: what the platform is told stands behind the shell.
  {
    programs: /^(?:ba|z|a)?sh$/,
    when: ({ wrapped, words }) => wrapped && words.length === 2 && /^(?:-a|--app)$/.test(words[0] ?? ''),
  },
  { programs: 'heroku', when: says(/^heroku (?:pg:psql|ps:exec|redis:cli)\b/) },
  {
    programs: 'fly flyctl',
    when: (call, line) =>
      !isFed(call) &&
      /^\S+ (?:ssh console|postgres connect|pg connect|console)\b/.test(line) &&
      !call.words.some((word) => /^(?:-C|--command)/.test(word)),
  },
  { programs: 'railway', when: says(/^railway (?:connect|shell|ssh|init)\b/) },
  { programs: 'vagrant eb cf minikube multipass', when: unless(/^\S+ (?:ssh|shell)\b/, /^(?:-c|--command|--)/) },
  {
    programs: 'patronictl',
    when: ({ words, plain }) =>
      plain.some((word) => /^(?:switchover|failover|reinit|restart|reload|remove|flush|edit-config)$/.test(word)) &&
      !words.includes('--force'),
  },
  { programs: 'prisma', when: unless(/^prisma migrate reset\b/, yes) },
  { programs: 'firebase amplify eb npm pnpm yarn', when: unless(/^\S+ init\b/, yes) },
  {
    programs:
      /^(?:python3?|node|irb|bash|sh|zsh|fish|mongosh?|redis-cli|php|ipython|bpython|iex|ghci|telnet|ftp|sftp|bun|deno|julia|R)$/,
    when: noWords,
  },
  {
    programs: /^(?:mongosh?|redis-cli)$/,
    when: (call) =>
      !isFed(call) &&
      !call.words.some((word) => /^(?:--eval|--pipe|--scan|--bigkeys|--stat|--version|-v|--help)$/.test(word)) &&
      call.plain.length <= 1 &&
      (call.plain.length === 0 || /:\/\//.test(call.plain[0] ?? '')),
  },
  {
    programs: 'ftp sftp telnet',
    when: (call) => !isFed(call) && !call.words.some((word) => /^-[bn]/.test(word)),
  },
  {
    programs: 'ssh',
    when: (call) =>
      !call.wrapped && !isFed(call) && !call.words.some((word) => /^(?:-[a-zA-Z]*[NfTVQG][a-zA-Z]*|-O)$/.test(word)),
  },
  {
    programs: 'docker docker-compose podman kubectl oc heroku',
    when: ({ words }) =>
      words.some((word) => /^(?:-[a-z]*it?[a-z]*|--tty|--interactive|--stdin)$/.test(word)) &&
      words.some((word) => /^(?:exec|run|attach|debug|rsh)$/.test(word)),
  },
  { programs: 'kubectl oc', when: says(/^\S+ (?:edit|rsh|debug)\b/) },
  { programs: 'oc', when: ({ words }) => words[0] === 'debug' || words[0] === 'rsh' },
  { programs: /^(?:update-)?alternatives$/, when: ({ words }) => words.includes('--config') },
  { programs: 'su login chroot', when: ({ words }) => !words.includes('-c') },
  { programs: 'sudo', when: ({ words }) => words.some((word) => /^(?:-i|-s|-e)$/.test(word)) },
  {
    programs: inRow(
      /^/,
      oneOf(
        /npm|pnpm|yarn|railway|vercel|netlify|heroku|fly|flyctl|firebase|gh|gcloud|az|docker|podman|supabase|wrangler/,
        /doppler|pulumi|terraform|tofu|stripe|eas|expo|sentry-cli|sf|oc|helm|glab|op|doctl|huggingface-cli|turso/,
        /neonctl|planetscale|pscale/,
      ),
      /$/,
    ),
    when: unless(/\b(?:auth |registry )?login\b/, yes),
  },
  { programs: 'aws', when: says(/^aws (?:configure|sso login)$/) },
  { programs: 'gcloud', when: says(/^gcloud (?:init|auth (?:login|application-default login))$/) },
  { programs: 'railway vercel supabase netlify', when: unless(/^\S+ link$/, /^(?:-p|--project.*|--yes)$/) },
  {
    programs: 'vercel wrangler gh',
    when: ({ reads, upstream, words }, line) =>
      /^(?:vercel env add|wrangler secret put|gh secret set)\b/.test(line) &&
      reads.length === 0 &&
      upstream === null &&
      !words.some((word) => /^(?:-b|--body)/.test(word)),
  },
  { programs: 'pulumi', when: unless(/^pulumi (?:up|update|destroy|refresh|cancel|import)\b/, yes) },
  {
    programs: 'terraform tofu terragrunt',
    when: ({ words }, line) =>
      /^\S+ (?:apply|destroy)\b/.test(line) &&
      !words.some((word) => yes.test(word) || /^(?!-).*plan[\w-]*(?:\.\w+)?$|^(?!-).*\.out$/i.test(word)),
  },
  { programs: 'cdk', when: unless(/^cdk (?:deploy|destroy)\b/, /^(?:--require-approval.*|never|--force|-f)$/) },
  {
    programs: 'git',
    when: ({ words, plain }) =>
      (plain[0] === 'rebase' && words.some((word) => /^(?:-i|--interactive)$/.test(word))) ||
      (plain[0] === 'add' && words.some((word) => /^(?:-p|-i|--patch)$/.test(word))),
  },
  {
    programs: 'git',
    when: ({ words, plain }) =>
      plain[0] === 'commit' &&
      !words.some((word) =>
        /^(?:-[a-zA-Z]*[mFC]|--message.*|--file.*|--no-edit|--fixup.*|-C|--reuse-message.*|--dry-run)$/.test(word),
      ),
  },
  {
    programs: /^(?:php|python3?|flask|mix|\.\/manage\.py)$/,
    when: (call, line) =>
      !isFed(call) &&
      /\b(?:artisan tinker|manage\.py (?:shell|dbshell|createsuperuser|changepassword)|flask shell)\b/.test(line) &&
      !call.words.some((word) => /^(?:--execute\b|-c$|--command\b|--no-?input$)/.test(word)),
  },
  { programs: 'crontab', when: ({ words }) => words.includes('-e') },
  {
    programs: 'mysql mysqldump mysqladmin mariadb mariadb-dump',
    when: ({ words }) => words.some((word) => word === '-p' || word === '--password'),
  },
  {
    programs: 'psql pg_dump pg_restore createdb dropdb pg_dumpall',
    when: ({ words }) => words.some((word) => word === '-W' || word === '--password'),
  },
  { programs: 'ssh-keygen', when: ({ words }) => !words.some((word) => /^-(?:N|l|y|F|R|H|Y)/.test(word)) },
  { programs: 'ssh-copy-id', when: anyway },
  {
    programs: 'pipenv poetry hatch pixi nix devbox guix',
    when: unless(/^\S+ (?:shell|develop)\b/, /^(?:-c|--command|--run|--)$/),
  },
  { programs: 'nix-shell', when: ({ words }) => !words.some((word) => /^--(?:run|command)$/.test(word)) },
  { programs: /^["']?\$\{?(?:EDITOR|VISUAL|PAGER)\b/, when: (call) => !isFed(call) },
  {
    programs: 'npm pnpm yarn bun',
    when: says(/^\S+ (?:run )?[\w:-]+[:-](?:interactive|prompt(?:s|ed)?|wizard)(?= |$)/),
  },
  // A program that nobody knows, told to log in and nothing else.
  {
    programs: /^[a-z][\w.-]*$/,
    when: (call, line) =>
      !isFed(call) &&
      call.words.length <= 2 &&
      /^\S+ (?:auth )?login$/.test(line) &&
      call.words.length === call.plain.length,
  },
  { programs: 'npm pnpm yarn bun', when: unless(/^\S+ (?:init|create)\b/, yes) },
  { programs: 'read', when: anyway },
  {
    programs: 'certbot',
    when: ({ words }) => !words.some((word) => /^(?:-n|--non-interactive|certificates|renew|--dry-run)$/.test(word)),
  },
  { programs: 'ansible-playbook', when: ({ words }) => words.some((word) => /^(?:-K|-k|--ask-.*)$/.test(word)) },
  ...askingTools,
  ...askingPrograms,
];

const askingRule = firstRule(asking);
