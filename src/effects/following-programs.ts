import type { Call } from './call.ts';
import { asksAbout, follows } from './follow-options.ts';
import { both, type ProgramRule, says, unless } from './program-rules.ts';

/** What shows something as it happens, or holds a way open, until somebody stops it. */
export const followingPrograms: readonly ProgramRule[] = [
  // `./scripts/monitor-ovens.sh`, `python watch_queue.py`: called after what it does all the time.
  { programs: /\//, when: (call) => isFollowing(call.program) && !isLimited(call) },
  {
    programs: /^(?:bash|sh|zsh|python3?|node|ruby|tsx|ts-node|bun|deno|perl)$/,
    when: (call) => isFollowing(call.plain.find((word) => word !== 'run') ?? '') && !isLimited(call),
  },
  {
    programs: 'npm pnpm yarn bun make gmake task just mise',
    when: says(
      /^\S+ (?:run |task )?(?:logs?|tail|monitor|follow)(?:[:-](?!check|test|setup|install|build|list|clean|export|archive|rotate|stop|once)[\w:-]+)?$/,
    ),
  },
  // Of any program: `vite build --watch`, `gh pr checks --watch`, `flux logs --follow`.
  {
    programs: /^(?!(?:git|curl|wget|find|du|ls|cp|tar|rsync|kubectl|oc|pm2|echo|grep|docker|podman)$)[\w./-]+$/,
    when: ({ words }) => words.some((word) => /^--(?:watch(?:All)?|follow|live)(?:=true)?$/.test(word)),
  },
  { programs: 'tsc sass rollup webpack tailwindcss postcss', when: ({ words }) => words.includes('-w') },
  { programs: 'vitest', when: ({ words }) => words.length === 0 },
  { programs: 'docker podman docker-compose', when: says(/^\S+ (?:compose )?(?:events|attach|watch)\b/) },
  {
    programs: 'supervisorctl',
    when: ({ plain, words }) => plain[0] === 'fg' || (plain[0] === 'tail' && follows(words)),
  },
  {
    programs: 'pm2-runtime webpack-dev-server browser-sync fswatch entr tload nload bmon dstat kubefwd',
    when: (call) => !asksAbout(call),
  },
  { programs: 'inotifywait', when: both(/./, /^-[a-z]*m[a-z]*$|^--monitor$/) },
  { programs: 'less', when: ({ words }) => words.includes('+F') },
  { programs: 'tshark ngrep', when: unless(/./, /^-[cr]/) },
  { programs: 'strace', when: both(/./, /^-[a-z]*p/) },
  { programs: 'log', when: says(/^log stream\b/) },
  { programs: 'adb', when: unless(/^adb (?:-s \S+ )?logcat\b/, /^-(?:d|c|g|t)$/) },
  { programs: 'flutter', when: says(/^flutter (?:run|logs)\b/) },
  {
    programs: 'aws',
    when: ({ words }, line) =>
      /start-live-tail\b/.test(line) || words.some((word) => /StartPortForwardingSession/.test(word)),
  },
  {
    programs: 'sam',
    when: ({ words }, line) =>
      /^sam local start-/.test(line) ||
      (/^sam logs\b/.test(line) && words.some((word) => /^(?:-t|--tail)$/.test(word))),
  },
  { programs: 'render hcloud scalingo clever', when: both(/\blogs\b/, /^(?:--tail|-t|-f|--follow)$/) },
  {
    programs: 'sst cdk amplify func swa dagster trunk',
    when: says(/^\S+ (?:dev|watch|sandbox|start|serve)(?= |$)/),
  },
  { programs: 'cloudflared', when: says(/^cloudflared(?: (?:access \S+|tunnel run|proxy-dns)\b.*| tunnel)?$/) },
  { programs: /^cloud[-_]sql[-_]proxy$|^autossh$|^localtunnel$|^lt$/, when: unless(/./, /^-(?:-version|-help|f)$/) },
  { programs: 'gcloud', when: says(/\bstart-iap-tunnel\b/) },
  { programs: 'fly flyctl', when: says(/^\S+ proxy\b/) },
  { programs: 'az', when: says(/^az (?:network bastion tunnel|aks browse|ssh tunnel)\b/) },
  { programs: 'minikube', when: says(/^minikube (?:tunnel|dashboard|mount)\b/) },
  { programs: 'istioctl linkerd', when: says(/^\S+ (?:viz )?dashboard\b/) },
  { programs: /(?:^|\/)kafka-console-consumer(?:\.sh)?$/, when: unless(/./, /^--(?:max-messages|timeout-ms)/) },
  {
    programs: /^kcat$|^kafkacat$/,
    when: ({ words }) => words.includes('-C') && !words.some((word) => /^-[ec]/.test(word)),
  },
  { programs: 'mosquitto_sub', when: unless(/./, /^-[CW]$/) },
  { programs: 'nats', when: unless(/^nats (?:sub|subscribe)\b/, /^--count/) },
  { programs: 'rpk', when: unless(/^rpk topic consume\b/, /^-(?:n|-num)/) },
  { programs: /^pg_(?:receivewal|recvlogical)$/, when: unless(/./, /^--(?:create-slot|drop-slot)/) },
  { programs: 'redis-cli', when: both(/./, /^--(?:stat|latency|latency-history)$/) },
];

const following = /(?:^|\/)(?:monitor|watch|tail|follow|stream)(?:[-_][\w-]+)?(?:\.(?:sh|bash|py|js|mjs|ts|rb|pl))?$/;

function isFollowing(file: string): boolean {
  return (
    following.test(file) &&
    (file.includes('.') || file.includes('/')) &&
    !/(?:setup|install|check|once|test)/i.test(file)
  );
}

/** It is told when to end. */
function isLimited(call: Call): boolean {
  return (
    asksAbout(call) ||
    call.words.some((word) =>
      /^(?:--(?:once|count|iterations|max|limit|duration|timeout|for|until|seconds|minutes)\b.*|-n|-c|-d)$/.test(word),
    )
  );
}
