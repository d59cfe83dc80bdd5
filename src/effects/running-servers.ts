import { asksAbout } from './follow-options.ts';
import { option, type ProgramRule, says, unless, without } from './program-rules.ts';

/** What serves or works until somebody stops it, started in the foreground. */
export const runningServers: readonly ProgramRule[] = [
  ['cargo', ({ words, plain }) => plain[0] === 'run' && servesByName(words)],
  [
    'go',
    ({ plain }) =>
      plain[0] === 'run' &&
      plain.length === 2 &&
      /^(?:\.|(?:\.\/)?(?:[\w-]+\/)*(?:main\.go|server|api|web|app|worker|bot|gateway|daemon|backend)(?:\/main\.go)?\/?)$/.test(
        plain[1] ?? '',
      ),
  ],
  ['symfony', unless(/^symfony (?:serve|server:start)\b/, /^-(?:d|-daemon)$/)],
  [
    /^(?:php|bin\/console|console)$/,
    unless(
      /\b(?:artisan (?:reverb:start|pail|octane:start|schedule:work)|messenger:consume)\b/,
      /^--(?:limit|time-limit|once|stop-when-empty)/,
    ),
  ],
  [/^(?:rake|rails|bin\/rails|bin\/rake)$/, says(/\b(?:jobs:work|resque:work|solid_queue:start)\b/)],
  [/^(?:\.\/)?bin\/jobs$/, (call) => !asksAbout(call)],
  [
    /^(?:rq|dramatiq|arq|huey_consumer(?:\.py)?)$/,
    (call) =>
      (call.program !== 'rq' || /^worker/.test(call.plain[0] ?? '')) &&
      !asksAbout(call) &&
      !call.words.some((word) => /^(?:-b|--burst)$/.test(word)),
  ],
  [
    'airflow',
    unless(
      /^airflow (?:webserver|scheduler|standalone|api-server|triggerer|dag-processor|celery (?:worker|flower))\b/,
      /^-(?:D|-daemon|h|-help)$/,
    ),
  ],
  ['prefect', unless(/^prefect (?:server|worker|agent) start\b/, /^(?:-b|--background|--run-once)$/)],
  ['tensorboard ganache anvil solana-test-validator prometheus dockerd containerd etcd', (call) => !asksAbout(call)],
  ['hardhat', says(/^hardhat node\b/)],
  ['solana', says(/^solana logs\b/)],
  ['reth', ({ plain }) => plain[0] === 'node'],
  ['lighthouse', ({ plain }) => plain.some((word) => /^(?:bn|beacon_node|vc|validator_client|boot_node)$/.test(word))],
  ['op-node teku nethermind', (call) => !asksAbout(call) && /^(?:-|$)/.test(call.words[0] ?? '')],
  ['locust', without(/^(?:-[tlVh]|--(?:run-time|autoquit|list|version|help|show-).*)$/)],
  ['nx wrangler heroku docusaurus', says(/^(?:nx serve|wrangler pages dev|heroku local|docusaurus start)\b/)],
  [/^(?:eleventy|@11ty\/eleventy|esbuild)$/, option(/^--serve/)],
  ['gulp grunt', says(/^\S+ watch(?=[ :]|$)/)],
  ['react-native', says(/^react-native (?:start|log-\w+)\b/)],
  [
    /^iperf3?$/,
    ({ words }) =>
      words.some((word) => /^(?:-s|--server)$/.test(word)) &&
      !words.some((word) => /^(?:-D|-1|--daemon|--one-off)$/.test(word)),
  ],
  ['nc ncat netcat', option(/^(?:-[a-zA-Z]*l[a-zA-Z]*|--listen)$/)],
  [
    'nginx',
    ({ words }) => words.some((word) => /daemon off/.test(word)) && !words.some((word) => /^-[tTsvV]$/.test(word)),
  ],
  ['localstack', unless(/^localstack start\b/, /^-d|^--detached/)],
];

/** `cargo run`, `cargo run --bin api`, `cargo run -- serve`: a name or a word that says that it does its work and ends is none. */
function servesByName(words: readonly string[]): boolean {
  const own = words.indexOf('--');
  const first = own < 0 ? undefined : words[own + 1];
  if (first !== undefined && !/^(?:serve\w*|start|run|listen|daemon|node|worker|-.*)$/.test(first)) return false;
  if (first !== undefined && /^-(?:h$|-help|V$|-version)/.test(first)) return false;
  const named = words.find((_, at) => /^(?:--bin|-p|--package|--example)$/.test(words[at - 1] ?? '')) ?? '';
  return !/migrat|seed|build|deploy|check|test|script|generat|backup|restore|setup|install|clean|lint|valid|cli$|tool|xtask/i.test(
    named,
  );
}
