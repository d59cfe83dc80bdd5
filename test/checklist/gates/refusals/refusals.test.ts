import { describe, expect, test } from 'vitest';
import { readGate } from '../../../../src/checklist/gates/gate-words.ts';
import { planOf } from '../../plan-of.ts';
import { sentencesIn } from '../../sentences/sentences.ts';

const strict = ['proceed', 'stop', 'rollback'];

/** The gates of a checklist in which a line stands between two commands. */
function gatesWith(line: string) {
  return planOf(`# Move\n\n## Go\n\n\`\`\`bash\n./a.sh\n\`\`\`\n\n${line}\n\n\`\`\`bash\n./b.sh\n\`\`\`\n`).gates;
}

describe('a sentence that ends the work in a case is a strict stop', () => {
  test.each(sentencesIn('strict-stops.txt'))('%s: %s', (_language, sentence) => {
    for (const line of [sentence, `- ${sentence}`, `1. ${sentence}`, `- [ ] ${sentence}`]) {
      const gates = gatesWith(line);
      expect(gates).toHaveLength(1);
      expect(strict).toContain(gates[0]?.type);
    }
  });
});

test.each([
  ['Deployment is forbidden if a box is open.', 'proceed', ['a box is open']],
  ['If a box is open, deployment is forbidden.', 'stop', ['If a box is open']],
  ['Missing or unsigned artifacts stop the release.', 'stop', ['Missing or unsigned artifacts']],
  ['Pause if any gate fails.', 'stop', ['any gate fails']],
  [
    'Rollback required if: users cannot log in, pages are empty',
    'rollback',
    ['users cannot log in', 'pages are empty'],
  ],
  [
    'Stop and roll back the writers for any mismatch, lost row or late batch',
    'rollback',
    ['mismatch', 'lost row or late batch'],
  ],
  ['Error rate > 5 % → roll back', 'rollback', ['Error rate > 5 %']],
  ['Jeder offene Punkt blockiert das Release.', 'stop', ['Jeder offene Punkt']],
  ['Le déploiement est interdit si une case est vide', 'proceed', ['une case est vide']],
  ['Любая ошибка блокирует релиз.', 'stop', ['Любая ошибка']],
  ['任一项未通过，禁止上线。', 'proceed', ['任一项未通过']],
])('%s', (text, type, conditions) => {
  expect(readGate(text)).toMatchObject({ type, conditions });
});

test('a case behind what is watched stops on the line of its own', () => {
  expect(gatesWith('1. Watch the job; if it fails, halt the rollout and call the owner.')).toMatchObject([
    {
      line: 9,
      type: 'stop',
      text: 'if it fails, halt the rollout and call the owner.',
      conditions: [{ text: 'if it fails' }],
    },
  ]);
});

test('a refusal over a list has the list as its conditions', () => {
  expect(gatesWith('**Deployment is FORBIDDEN if:**\n\n- the port is taken\n- a secret is missing')).toMatchObject([
    { type: 'proceed', conditions: [{ text: 'the port is taken' }, { text: 'a secret is missing' }] },
  ]);
});

test('a pause for a case is a stop, and one for a time a wait', () => {
  const plan = planOf('## Go\n\n- [ ] Pause if errors rise\n- [ ] Pause for 5 minutes\n');
  expect(plan.gates).toMatchObject([{ line: 3, type: 'stop' }]);
  expect(plan.waits).toMatchObject([{ line: 4 }]);
});
