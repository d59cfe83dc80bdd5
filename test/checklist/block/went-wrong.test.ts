import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

/** The class of each item of a copied terminal. */
function classesOf(terminal: string): [string, string][] {
  return planOf(`# Go\n\n\`\`\`\n${terminal}\n\`\`\`\n`).steps.flatMap((step) =>
    step.items.flatMap((item): [string, string][] =>
      item.kind === 'command' ? [[item.data.confidence, item.data.commands.map(({ text }) => text).join('; ')]] : [],
    ),
  );
}

test('what went wrong where a terminal was copied from is asked about, alone', () => {
  const terminal = [
    '[ops@hub ~]$ oc get jobs | gre removal',
    'bash: gre: command not found...',
    '[ops@hub ~]$ oc get jobs | grep removal',
    'removal   1/1   14m',
    '[ops@hub ~]$ oc delete job removal',
    'job.batch "removal" deleted',
    '[ops@hub ~]$ oc scale deployment old --replicas=0',
    'error: no objects passed to scale',
    '[ops@hub ~]$ oc get nodes^C',
    '[ops@hub ~]$ oc get pods -o wide                    web-1   2/2   Running',
  ].join('\n');
  expect(classesOf(terminal)).toEqual([
    ['C', 'oc get jobs | gre removal'],
    ['B', 'oc get jobs | grep removal; oc delete job removal'],
    ['C', 'oc scale deployment old --replicas=0'],
    ['C', 'oc get nodes^C'],
    ['C', 'oc get pods -o wide                    web-1   2/2   Running'],
  ]);
});

test('says what the terminal shows', () => {
  const [step] = planOf(
    '# Go\n\n```\n$ make al\nmake: *** No rule\n$ ./chek.sh\nbash: ./chek.sh: No such file or directory\n```\n',
  ).steps;
  const [, typo] = step?.items ?? [];
  expect(typo?.kind === 'command' && typo.data.why).toBe(
    'It failed where it was copied from: "bash: ./chek.sh: No such file or directory".',
  );
});
