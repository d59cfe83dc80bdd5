import type { Call } from './call.ts';
import { asksAbout, follows } from './follow-options.ts';
import { both, option, type ProgramRule, says, unless, without } from './program-rules.ts';

/** What shows something as it happens, or holds a way open, until somebody stops it. */
export const followingPrograms: readonly ProgramRule[] = [
  // `./scripts/monitor-ovens.sh`, `python watch_queue.py`: called after what it does all the time.
  [/\//, (call) => isFollowing(call.program) && !isLimited(call)],
  [
    /^(?:bash|sh|zsh|python3?|node|ruby|tsx|ts-node|bun|deno|perl)$/,
    (call) => isFollowing(call.plain.find((word) => word !== 'run') ?? '') && !isLimited(call),
  ],
  [
    'npm pnpm yarn bun make gmake task just mise',
    says(
      /^\S+ (?:run |task )?(?:logs?|tail|monitor|follow)(?:[:-](?!check|test|setup|install|build|list|clean|export|archive|rotate|stop|once)[\w:-]+)?$/,
    ),
  ],
  // Of any program: `vite build --watch`, `gh pr checks --watch`, `flux logs --follow`.
  [
    /^(?!(?:git|curl|wget|find|du|ls|cp|tar|rsync|kubectl|oc|pm2|echo|grep|docker|podman)$)[\w./-]+$/,
    option(/^--(?:watch(?:All)?|follow|live)(?:=true)?$/),
  ],
  ['tsc sass rollup webpack tailwindcss postcss', option(/^-w$/)],
  ['vitest', ({ words }) => words.length === 0],
  ['docker podman docker-compose', says(/^\S+ (?:compose )?(?:events|attach|watch)\b/)],
  ['supervisorctl', ({ plain, words }) => plain[0] === 'fg' || (plain[0] === 'tail' && follows(words))],
  [
    'pm2-runtime webpack-dev-server browser-sync fswatch entr tload nload bmon dstat kubefwd',
    (call) => !asksAbout(call),
  ],
  ['inotifywait', option(/^-[a-z]*m[a-z]*$|^--monitor$/)],
  ['less', option(/^\+F$/)],
  ['tshark', without(/^-(?:[acrDGLvh]|-version|-help)/)],
  ['ngrep', without(/^-[nIhV]/)],
  ['strace', option(/^-[a-z]*p\d*$|^--attach/)],
  ['log', unless(/^log stream\b/, /^--timeout/)],
  ['adb', unless(/^adb (?:-s \S+ )?logcat\b/, /^-(?:d|c|g|t)$/)],
  ['flutter', says(/^flutter (?:run|logs)\b/)],
  [
    'aws',
    ({ words }, line) =>
      /start-live-tail\b/.test(line) || words.some((word) => /StartPortForwardingSession/.test(word)),
  ],
  ['sam', says(/^sam local start-/)],
  ['sam', both(/^sam logs\b/, /^(?:-t|--tail)$/)],
  ['render', both(/^render logs\b/, /^--tail(?:=true)?$/)],
  ['clever', unless(/^clever logs\b/, /^--(?:until|before)\b/)],
  ['sst cdk amplify func swa dagster trunk', says(/^\S+ (?:dev|watch|sandbox|start|serve)(?= |$)/)],
  ['cloudflared', says(/^cloudflared(?: (?:access \S+|tunnel run|proxy-dns)\b.*| tunnel)?$/)],
  [/^cloud[-_]sql[-_]proxy$|^autossh$|^localtunnel$|^lt$/, without(/^-(?:-version|-help|f)$/)],
  ['gcloud', says(/\bstart-iap-tunnel\b/)],
  ['fly flyctl', says(/^\S+ proxy\b/)],
  [
    'az',
    says(/^az (?:network bastion tunnel|aks browse|webapp (?:create-remote-connection|remote-connection create))\b/),
  ],
  ['minikube', says(/^minikube (?:tunnel|dashboard|mount)\b/)],
  ['istioctl linkerd', says(/^\S+ (?:viz )?(?:dashboard|tap|top)(?= |$)/)],
  [/(?:^|\/)kafka-console-consumer(?:\.sh)?$/, without(/^--(?:max-messages|timeout-ms)/)],
  [/^kcat$|^kafkacat$/, ({ words }) => words.includes('-C') && !words.some((word) => /^-[ec]/.test(word))],
  ['mosquitto_sub', without(/^(?:-[CWE]\d*|--help)$/)],
  ['nats', unless(/^nats (?:sub|subscribe)\b/, /^--count/)],
  ['rpk', unless(/^rpk topic consume\b/, /^-(?:n\d*$|-num)|:end$/)],
  ['pg_receivewal', without(/^(?:-E|-V|--(?:create-slot|drop-slot|endpos|version|help).*)$/)],
  [
    'pg_recvlogical',
    ({ words }) => words.includes('--start') && !words.some((word) => /^(?:-E|--endpos.*)$/.test(word)),
  ],
  ['redis-cli', option(/^--(?:stat|latency|latency-history)$/)],
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
