import type { Preflight } from '../clients/protocol.ts';
import type { Start } from '../start.ts';

/** What was said of the change, against the clock: outside of its window it is told, and nothing is held by it. */
export function planned({ said, policy }: Pick<Start, 'said' | 'policy'>, now: Date): Preflight['checks'] {
  const { window, category } = said ?? {};
  const time = now.toISOString();
  const inside = window === undefined || (window.from <= time && time < window.to);
  const minute = (at: string) => at.slice(0, 16).replace('T', ' ');
  return [
    ...(window
      ? [
          {
            name: 'window',
            state: inside ? ('ok' as const) : ('remark' as const),
            text: `planned for ${minute(window.from)} to ${minute(window.to)} UTC${inside ? '' : `; it is ${minute(time)}`}`,
            fix: null,
          },
        ]
      : []),
    ...(category === 'emergency'
      ? [
          {
            name: 'emergency',
            state: 'remark' as const,
            text: 'the sign-off asks for a review by somebody else afterwards',
            fix: null,
          },
        ]
      : []),
    ...(policy ? [{ name: 'policy', state: 'ok' as const, text: policyWords(policy), fix: null }] : []),
  ];
}

function policyWords({ approvals, files }: NonNullable<Start['policy']>): string {
  const asked = approvals
    .filter(({ count }) => count > 0)
    .map(({ environment, count }) => `${environment ?? 'protected'} ${count}`);
  const words = asked.length > 0 ? `approvals: ${asked.join(', ')}` : 'asks for no approvals';
  return `${words}  (${files.map(({ path }) => path).join(', ')})`;
}
