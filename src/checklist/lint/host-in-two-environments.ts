import type { Call } from '../../effects/call.ts';
import { callsOf } from '../../effects/command-words.ts';
import type { Finding, Judged, Rule } from './rule.ts';
import { backLanes, type Run, runsOf, stepLanes } from './runs.ts';

/** `pm2 restart api` in staging and in production, without a host: typed here, both would reach the same machine. */
export const hostInTwoEnvironments: Rule = {
  name: 'host-in-two-environments',
  about: 'The same machine-bound command stands in two environments, and nothing says on which host.',
  find: ({ plan }) => {
    const seen = new Map<string, { environment: string; line: number }>();
    const told = new Set<string>();
    return boundRuns(plan).flatMap(({ what, environment, line }): Finding[] => {
      const first = seen.get(what);
      if (first === undefined) seen.set(what, { environment, line });
      if (first === undefined || first.environment === environment || told.has(what)) return [];
      told.add(what);
      return [
        {
          line,
          reason: `${what} is used for ${first.environment} (line ${first.line}) and for ${environment} here, without a host: run from one place, both reach the same machine.`,
          fix: fixes[what] ?? 'Say where it runs: `ssh HOST …`, or "On the production server" above the block.',
        },
      ];
    });
  },
};

type Bound = { what: string; environment: string; line: number };

function boundRuns(plan: Judged['plan']): Bound[] {
  const runs = [...stepLanes(plan), ...backLanes(plan)].flatMap(runsOf).sort((left, right) => left.line - right.line);
  const pointed = new Set(runs.filter(({ text }) => choosesCluster.test(text)).map(({ lane }) => lane.environment));
  return runs.flatMap((run) => {
    const { environment } = run.lane;
    if (environment === null || run.host !== null || run.sql) return [];
    return boundTo(run)
      .filter((what) => what !== cluster || !pointed.has(environment))
      .map((what) => ({ what, environment, line: run.line }));
  });
}

const cluster = 'A cluster without a context';
const choosesCluster =
  /\bconfig use-context\b|\bKUBECONFIG=|\bkubectx\b|\bget-credentials\b|\bupdate-kubeconfig\b|\boc login\b/;
const fixes: Readonly<Record<string, string>> = {
  [cluster]: 'Name the context: `kubectl --context NAME …`, or choose it in a command of each environment.',
};

const programs: readonly { what: string; is: (call: Call) => boolean }[] = [
  { what: 'pm2', is: ({ program }) => program === 'pm2' },
  { what: 'systemctl', is: ({ program }) => /^(?:systemctl|service|supervisorctl|journalctl)$/.test(program) },
  {
    what: cluster,
    is: ({ program, words }) =>
      /^(?:kubectl|oc|helm|k)$/.test(program) && !words.some((word) => /^--(?:kube-?)?(?:context|config)\b/.test(word)),
  },
];

function boundTo({ text }: Run): string[] {
  const calls = callsOf(text).calls.filter(({ host }) => host === null);
  const found = programs.filter(({ is }) => calls.some(is)).map(({ what }) => what);
  const words = calls.flatMap((call) => [...call.words, ...call.reads]);
  const path = words.some((word) => /^\/var\/log\//.test(word)) ? ['/var/log'] : [];
  const ports = words.flatMap((word) => /\b(?:localhost|127\.0\.0\.1):(\d+)/.exec(word)?.[1] ?? []);
  return [...found, ...path, ...ports.map((port) => `Port ${port} of this machine`)];
}
