import { asksAbout } from './follow-options.ts';
import { both, type ProgramRule, says, unless } from './program-rules.ts';

/** What serves or works until somebody stops it, started in the foreground. */
export const runningServers: readonly ProgramRule[] = [
  { programs: 'cargo', when: ({ words, plain }) => plain[0] === 'run' && servesByName(words) },
  {
    programs: 'go',
    when: ({ plain }) =>
      plain[0] === 'run' &&
      plain.length === 2 &&
      /^(?:\.|(?:\.\/)?(?:[\w-]+\/)*(?:main\.go|server|api|web|app|worker|bot|gateway|daemon|backend)(?:\/main\.go)?\/?)$/.test(
        plain[1] ?? '',
      ),
  },
  { programs: 'symfony', when: unless(/^symfony (?:serve|server:start)\b/, /^-(?:d|-daemon)$/) },
  {
    programs: /^(?:php|bin\/console|console)$/,
    when: unless(
      /\b(?:artisan (?:reverb:start|pail|octane:start|schedule:work)|messenger:consume)\b/,
      /^--(?:limit|time-limit|once|stop-when-empty)/,
    ),
  },
  { programs: /^(?:rake|rails|bin\/rails|bin\/rake)$/, when: says(/\b(?:jobs:work|resque:work|solid_queue:start)\b/) },
  { programs: /^(?:\.\/)?bin\/jobs$/, when: (call) => !asksAbout(call) },
  {
    programs: /^(?:rq|dramatiq|arq|huey_consumer(?:\.py)?)$/,
    when: ({ program, plain }) => program !== 'rq' || plain[0] === 'worker',
  },
  {
    programs: 'airflow',
    when: unless(/^airflow (?:webserver|scheduler|standalone|api-server|triggerer)\b/, /^-(?:D|-daemon)$/),
  },
  { programs: 'prefect', when: says(/^prefect (?:server|worker|agent) start\b/) },
  {
    programs: 'tensorboard ganache anvil solana-test-validator prometheus dockerd containerd etcd',
    when: (call) => !asksAbout(call),
  },
  { programs: 'hardhat', when: says(/^hardhat node\b/) },
  { programs: 'solana', when: says(/^solana logs\b/) },
  {
    programs: 'reth lighthouse op-node teku nethermind',
    when: ({ program, plain }) => program !== 'reth' || plain[0] === 'node',
  },
  { programs: 'locust', when: unless(/./, /^(?:--headless|-t|--run-time)/) },
  {
    programs: 'nx wrangler heroku docusaurus',
    when: says(/^(?:nx serve|wrangler pages dev|heroku local|docusaurus start)\b/),
  },
  { programs: 'eleventy esbuild', when: both(/./, /^--serve/) },
  { programs: 'gulp grunt', when: says(/^\S+ watch\b/) },
  { programs: 'react-native', when: says(/^react-native (?:start|log-\w+)\b/) },
  { programs: /^iperf3?$/, when: both(/./, /^(?:-s|--server)$/) },
  { programs: 'nc ncat netcat', when: both(/./, /^-[a-z]*l[a-z]*$/) },
  { programs: 'nginx', when: both(/./, /daemon off/) },
  { programs: 'localstack', when: unless(/^localstack start\b/, /^-d|^--detached/) },
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
