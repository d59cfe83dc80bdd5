import { asksAbout } from './follow-options.ts';
import { type ProgramRule, says, unless } from './program-rules.ts';

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
  ['tensorboard ganache anvil solana-test-validator prometheus dockerd containerd etcd', (call) => !asksAbout(call)],
  ['hardhat', says(/^hardhat node\b/)],
  ['nx wrangler heroku docusaurus', says(/^(?:nx serve|wrangler pages dev|heroku local|docusaurus start)\b/)],
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
