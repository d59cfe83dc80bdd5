import type { Call } from './command-words.ts';

/**
 * Programs known only to read: always, for the named subcommands (matched against the words that are not options, in order), or when
 * a test of the call says so. What is not here changes something: a wrong "changes" costs a key press, a wrong "reads" costs data.
 */
export const readingPrograms: Readonly<Record<string, true | readonly string[] | ((call: Call) => boolean)>> = {
  ...always(
    'ls cat grep egrep fgrep zgrep rg head tail less more wc diff cmp comm file stat which whereis type test [ [[ false sleep echo printf pwd',
    'df du free uptime ps top htop who whoami w id groups hostname uname arch date cal dig nslookup host ping ping6 traceroute mtr tree md5sum sha1sum sha256sum sha512sum',
    'cksum printenv history jq cut tr uniq column nl xxd od hexdump strings basename dirname realpath readlink seq expr bc nproc lscpu lsblk lsmod lspci vmstat iostat',
    'mpstat sar dmesg last getent locale netstat ss lsof pgrep pidof zcat watch tty arp findmnt wait read exit return break continue : true awk gawk',
    'fold rev tac paste join hash getconf tput clear man info help whois nc pg_isready pstree ncdu multitail stern k9s cd export',
  ),
  git: gitReads,
  kubectl: [
    'get',
    'describe',
    'logs',
    'top',
    'version',
    'cluster-info',
    'config view',
    'config current-context',
    'config get-contexts',
    'explain',
    'api-resources',
    'rollout status',
    'rollout history',
    'auth can-i',
    'diff',
    'events',
    'port-forward',
    'wait',
  ],
  oc: [
    'get',
    'describe',
    'logs',
    'version',
    'whoami',
    'status',
    'explain',
    'rollout status',
    'rollout history',
    'adm top',
    'projects',
  ],
  docker: [
    'ps',
    'images',
    'logs',
    'inspect',
    'stats',
    'top',
    'version',
    'info',
    'port',
    'diff',
    'events',
    'history',
    'compose ps',
    'compose logs',
    'compose config',
    'compose images',
    'compose top',
    'compose version',
    'container ls',
    'container logs',
    'container inspect',
    'image ls',
    'image inspect',
    'volume ls',
    'volume inspect',
    'network ls',
    'network inspect',
    'service ls',
    'service logs',
    'service ps',
    'service inspect',
    'stack ls',
    'stack ps',
    'stack services',
    'node ls',
    'system df',
    'manifest inspect',
  ],
  podman: ['ps', 'images', 'logs', 'inspect', 'stats', 'version', 'info'],
  'docker-compose': ['ps', 'logs', 'config', 'images', 'top', 'version'],
  npm: (call) =>
    ['ls', 'list', 'outdated', 'view', 'info', 'ping', 'whoami', 'root', 'prefix'].includes(call.plain[0] ?? '') ||
    (call.plain[0] === 'audit' && !call.plain.includes('fix')),
  pnpm: (call) =>
    ['ls', 'list', 'outdated', 'view', 'why', 'root', 'licenses'].includes(call.plain[0] ?? '') ||
    (call.plain[0] === 'audit' && !call.words.includes('--fix')),
  yarn: ['list', 'info', 'why', 'outdated', 'audit', 'npm audit', 'versions'],
  bun: (call) => ['audit', 'outdated', 'pm ls'].some((reads) => call.plain.join(' ').startsWith(reads)),
  pip: ['list', 'show', 'freeze', 'check'],
  pip3: ['list', 'show', 'freeze', 'check'],
  pm2: [
    'list',
    'ls',
    'l',
    'ps',
    'status',
    'show',
    'describe',
    'info',
    'logs',
    'log',
    'monit',
    'jlist',
    'prettylist',
    'env',
    'id',
    'report',
    'ping',
  ],
  prisma: ['migrate status', 'migrate diff', 'validate', 'version', 'studio'],
  'drizzle-kit': ['check', 'studio'],
  railway: ({ plain, words }) =>
    ['status', 'logs', 'list', 'whoami', 'version'].includes(plain[0] ?? '') ||
    (plain[0] === 'variables' && plain.length === 1 && !words.includes('--set')),
  vercel: ['ls', 'list', 'inspect', 'logs', 'whoami', 'env ls'],
  netlify: ['status', 'sites:list', 'logs'],
  fly: ['status', 'logs', 'apps list', 'releases', 'checks list', 'secrets list', 'volumes list', 'image show'],
  flyctl: ['status', 'logs', 'apps list', 'releases', 'checks list'],
  heroku: ['logs', 'releases', 'ps', 'config', 'pg:info', 'apps', 'status', 'config:get', 'pg:backups', 'maintenance'],
  supabase: ['db diff', 'migration list', 'status', 'projects list', 'functions list', 'db lint', 'secrets list'],
  firebase: ['projects:list', 'functions:log', 'hosting:sites:list', 'apps:list'],
  gh: [
    'pr view',
    'pr list',
    'pr checks',
    'pr status',
    'pr diff',
    'run list',
    'run view',
    'run watch',
    'release list',
    'release view',
    'workflow list',
    'workflow view',
    'issue list',
    'issue view',
    'repo view',
    'auth status',
    'secret list',
  ],
  terraform: [
    'validate',
    'show',
    'output',
    'state list',
    'state show',
    'version',
    'providers',
    'graph',
    'workspace list',
    'workspace show',
  ],
  tofu: ['validate', 'show', 'output', 'state list', 'state show', 'version'],
  pulumi: (call) =>
    ['preview', 'stack ls', 'stack output', 'whoami', 'about', 'logs', 'stack history', 'config get'].some((reads) =>
      call.plain.join(' ').startsWith(reads),
    ) ||
    call.plain.join(' ') === 'config' ||
    call.plain.join(' ') === 'stack',
  helm: ['list', 'ls', 'status', 'get', 'history', 'show', 'template', 'version', 'diff', 'lint', 'search', 'env'],
  aws: awsReads,
  gcloud: (call) =>
    /\b(?:list|describe|get-value|get-iam-policy|read|tail)\b/.test(call.plain.join(' ')) || call.plain[0] === 'info',
  az: (call) => /\b(?:list|show)\b/.test(call.plain.join(' ')) || call.plain[0] === 'version',
  systemctl: [
    'status',
    'is-active',
    'is-enabled',
    'is-failed',
    'list-units',
    'list-timers',
    'list-unit-files',
    'list-dependencies',
    'show',
    'cat',
    'get-default',
  ],
  service: (call) => call.plain.at(-1) === 'status' || call.words.includes('--status-all'),
  journalctl: (call) => !call.words.some((word) => /^--(?:vacuum|rotate|flush|setup)/.test(word)),
  supervisorctl: ['status', 'tail', 'avail', 'pid'],
  crontab: (call) => call.words.includes('-l'),
  timedatectl: (call) => call.plain.length === 0 || call.plain[0] === 'status',
  find: (call) => !call.words.some((word) => /^-(?:delete|exec|execdir|ok|fprint|fls)/.test(word)),
  fd: (call) => !call.words.some((word) => /^-(?:x|X|-exec)/.test(word)),
  sed: (call) => !call.words.some((word) => /^(?:-[a-zA-Z]*i|--in-place)/.test(word)),
  sort: (call) => !call.words.some((word) => /^(?:-o|--output)/.test(word)),
  yq: (call) => !call.words.some((word) => /^(?:-i|--inplace)/.test(word)),
  tar: (call) => /^-?-?(?:[a-zA-Z]*t[a-zA-Z]*$|list$)/.test(call.words[0] ?? ''),
  unzip: (call) => /^-[a-z]*[ltvZ]/.test(call.words[0] ?? ''),
  gunzip: (call) => call.words.some((word) => /^-[a-z]*[ctl]/.test(word)),
  gzip: (call) => call.words.some((word) => /^-[a-z]*[tl]/.test(word)),
  openssl: ['s_client', 'x509', 'verify', 'version', 'dgst', 'rand', 'ciphers'],
  curl: curlReads,
  http: (call) => /^(?:GET\b|https?:|:)/.test(call.plain[0] ?? '') && call.plain.length === 1,
  wget: (call) => call.words.some((word) => word === '--spider' || /^-q?O-$/.test(word)),
  nginx: (call) => call.words.some((word) => /^-[tTvV]$/.test(word)),
  apachectl: ['configtest', 'status'],
  apache2ctl: ['configtest', 'status'],
  caddy: ['validate', 'version'],
  ufw: ['status', 'show'],
  iptables: (call) => call.words.some((word) => /^-(?:L|S)/.test(word)),
  ip: (call) => call.plain.length <= 1 || ['show', 'list', 'ls'].includes(call.plain[1] ?? ''),
  certbot: ['certificates'],
  'redis-cli': redisReads,
  mongosh: (call) =>
    /\.(?:find|count|stats|status|serverStatus|getIndexes|countDocuments)\w*\(/.test(call.words.join(' ')) &&
    !/(?:drop|delete|remove|insert|update|replace)\w*\(/.test(call.words.join(' ')),
  pg_restore: (call) => call.words.some((word) => word === '-l' || word === '--list'),
  cargo: ['tree', 'metadata', 'audit', 'search'],
  go: ['list', 'version', 'vet', 'env'],
  rails: ['routes', 'db:migrate:status', 'stats', 'about', 'version', 'db:version'],
  rake: ['db:migrate:status', 'db:version', 'routes'],
  php: (call) =>
    call.plain[0] === 'artisan' &&
    /^(?:migrate:status|route:list|about|env|list|queue:failed|schedule:list|db:show)$/.test(call.plain[1] ?? ''),
  python: managePyReads,
  python3: managePyReads,
  './manage.py': (call) => managePyReads({ ...call, plain: ['manage.py', ...call.plain] }),
  alembic: ['current', 'history', 'heads', 'show', 'check', 'branches'],
  flyway: ['info', 'validate'],
  etcdctl: ['member list', 'endpoint health', 'endpoint status', 'get', 'version', 'alarm list'],
  dpkg: (call) => call.words.some((word) => /^-(?:l|L|s|S)/.test(word)),
  'apt-cache': true,
  apt: ['list', 'show', 'search'],
  brew: ['list', 'info', 'outdated', 'doctor'],
  gpg: (call) => call.words.some((word) => /^--(?:list|verify|fingerprint)/.test(word)),
};

function always(...lists: readonly string[]): Record<string, true> {
  return Object.fromEntries(lists.flatMap((list) => list.split(' ')).map((name) => [name, true as const]));
}

function gitReads({ words, plain }: Call): boolean {
  const [verb = '', ...rest] = plain;
  if (
    [
      'status',
      'log',
      'diff',
      'show',
      'rev-parse',
      'rev-list',
      'describe',
      'ls-files',
      'ls-remote',
      'ls-tree',
      'blame',
      'shortlog',
      'cat-file',
      'grep',
      'merge-base',
      'whatchanged',
      'cherry',
      'reflog',
      'name-rev',
      'for-each-ref',
      'verify-tag',
      'verify-commit',
      'count-objects',
      'range-diff',
    ].includes(verb)
  )
    return true;
  if (verb === 'branch')
    return (
      rest.length === 0 ||
      words.some((word) => /^(?:-a|-r|-v+|--show-current|--list|--contains|--merged|--no-merged|--all)$/.test(word))
    );
  if (verb === 'tag')
    return (
      (rest.length === 0 && !words.includes('-d')) ||
      words.some((word) => /^(?:-l|--list|--contains|--points-at)$/.test(word))
    );
  if (verb === 'remote') return rest.length === 0 || ['show', 'get-url'].includes(rest[0] ?? '');
  if (verb === 'stash') return ['list', 'show'].includes(rest[0] ?? '');
  return verb === 'config' && (words.includes('--get') || words.includes('--list') || words.includes('-l'));
}

function awsReads({ plain }: Call): boolean {
  const [service = '', verb = ''] = plain;
  if (service === 's3') return verb === 'ls';
  if (service === 'logs' && verb === 'tail') return true;
  return /^(?:describe|list|wait)\b/.test(verb) || (/^get-/.test(verb) && verb !== 'get-object');
}

function curlReads({ words, writes }: Call): boolean {
  const method = words
    .find((word, at) => /^(?:-X|--request)$/.test(words[at - 1] ?? '') || /^-X\w/.test(word))
    ?.replace(/^-X/, '');
  if (method && !/^(?:GET|HEAD|OPTIONS)$/i.test(method)) return false;
  const asGet = words.includes('-G') || words.includes('--get');
  return !words.some((word, at) => {
    if (/^(?:-d|--data|--json|-F|--form|-T|--upload)/.test(word)) return !asGet;
    if (/^(?:-O|--remote-name)/.test(word)) return true;
    return /^(?:-o|--output)$/.test(word) && words[at + 1] !== '/dev/null' && writes.length === 0;
  });
}

function redisReads({ plain, words }: Call): boolean {
  const verb =
    plain
      .find((word, at) => !/^(?:-h|-p|-a|-n|-u)$/.test(words[words.indexOf(word) - 1] ?? '') && at >= 0)
      ?.toUpperCase() ?? '';
  return [
    'PING',
    'GET',
    'KEYS',
    'INFO',
    'SCAN',
    'TTL',
    'TYPE',
    'EXISTS',
    'DBSIZE',
    'LLEN',
    'LRANGE',
    'HGETALL',
    'SMEMBERS',
    'MONITOR',
    'LASTSAVE',
    'CLIENT',
  ].includes(verb);
}

function managePyReads({ plain }: Call): boolean {
  return (
    /manage\.py$/.test(plain[0] ?? '') &&
    /^(?:showmigrations|check|diffsettings|sqlmigrate|inspectdb|version)$/.test(plain[1] ?? '')
  );
}
