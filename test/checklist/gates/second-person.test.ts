import { describe, expect, test } from 'vitest';
import { approvalsAsked } from '../../../src/checklist/gates/second-person.ts';
import { planOf } from '../plan-of.ts';

describe('what the words of a checklist ask of other people', () => {
  test.each([
    ['Requires approval by a second engineer.', 1],
    ['**Four eyes:** somebody else confirms the numbers', 1],
    ['A second engineer must confirm the row counts', 1],
    ['Two-person rule applies from here on', 1],
    ['The release manager must sign off before the cut-over', 1],
    ['Must be approved by the database owner', 1],
    ['2 approvals are needed', 2],
    ['Needs three separate approvals', 3],
    ['Approved by two engineers', 2],
    ['Do not go on until it has been approved by a second engineer', 1],
    ['Vier-Augen-Prinzip', 1],
    ['Freigabe durch eine zweite Person erforderlich', 1],
    ['Zwei Freigaben', 2],
    ['Principe des quatre yeux', 1],
    ['Deux approbations', 2],
    ['Requiere la aprobación de otra persona', 1],
    ['Requer a aprovação do gestor', 1],
    ['Duas aprovações', 2],
    ['Второй инженер подтверждает', 1],
    ['Два одобрения', 2],
    ['双人复核后继续', 1],
    ['须经负责人批准', 1],
    ['別の担当者の承認を得る', 1],
    ['다른 엔지니어의 승인', 1],
    ['همکار دیگر تأیید کند', 1],
  ])('%s: %i', (text, count) => expect(approvalsAsked(text)).toBe(count));

  test.each([
    'Ask a maintainer to approve the build',
    'Confirm with the incident commander',
    'The pull request has 2 approvals',
    'Requires approval of the deployment in GitHub',
    'You must approve the plan with yes',
    'Open a second terminal',
    'A second engineer is reachable',
    'Wait for two successful health checks',
    'Run it with --auto-approve',
    'We run 3 validations on the device',
    'The migration was reviewed by a second person',
    'Die Migration wurde von einer zweiten Person geprüft',
    'La migration a été validée par une deuxième personne',
  ])('%s: nobody has to sign', (text) => expect(approvalsAsked(text)).toBe(0));
});

describe('in a plan', () => {
  const text = (line: string) => `# Deploy\n\n## Step 1: Migrate\n\n${line}\n\n\`\`\`bash\n./migrate\n\`\`\`\n`;

  test('it is a stop before the command, and says how many', () => {
    const [gate] = planOf(text('Requires approval by a second engineer.')).gates;
    expect(gate).toMatchObject({ type: 'approval', step: 's1', after: null, approvals: 1 });
  });

  test('a ban can ask for it too', () => {
    const [gate] = planOf(text('**DO NOT PROCEED without 2 approvals**')).gates;
    expect(gate).toMatchObject({ type: 'soft', approvals: 2 });
  });

  test('a box keeps its tick, and the stop stands behind it', () => {
    const plan = planOf(text('- [ ] Approved by a second engineer'));
    expect(plan.steps[0]?.items[0]?.kind).toBe('check');
    expect(plan.gates[0]).toMatchObject({ type: 'approval', after: 's1.i1', approvals: 1 });
  });

  test('a stop that only tells to ask somebody has no number', () => {
    expect(planOf(text('Ask the owner to approve it.')).gates[0]).not.toHaveProperty('approvals');
  });
});

describe('in the front matter', () => {
  const plan = (value: string) => planOf(`---\napprovals: ${value}\n---\n# Deploy\n\n- [ ] Look\n`);

  test('a number is for every protected environment', () =>
    expect(plan('1').approvals).toEqual([{ environment: null, count: 1 }]));
  test('environments can have their own', () =>
    expect(plan('production 2, staging: 1').approvals).toEqual([
      { environment: 'production', count: 2 },
      { environment: 'staging', count: 1 },
    ]));
  test('what is no number is told as a note', () => {
    const read = plan('yes please');
    expect(read).not.toHaveProperty('approvals');
    expect(read.notes.map(({ why }) => why)).toContainEqual(expect.stringContaining('approvals'));
  });
});
