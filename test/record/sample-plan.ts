import { hash } from 'node:crypto';
import { type Plan, planSchema } from '../../src/plan/plan.ts';
import { plainCommand } from '../support/plan.ts';

export const checklist = `# Ship the *parcel* service

## Step 1: Look around

\`\`\`bash
# Run the tests
make test
\`\`\`

- [ ] The team was told

## Step 2: Ship it

\`\`\`bash
make ship
\`\`\`

**STOP if anything is red.**

Shipped by: ____
`;

const unit = (id: string, line: number, text: string, effect: 'reads' | 'changes') => ({
  id,
  line,
  endLine: line,
  title: text,
  effect,
  condition: null,
  kind: 'command',
  data: { block: line - 1, commands: [plainCommand(line, text, effect)], client: null, confidence: 'A', why: 'bash' },
});

/** A small plan of two steps, written by hand. */
export const samplePlan: Plan = planSchema.parse({
  format: 'deploy-assist/plan@1',
  source: {
    path: 'ship.md',
    sha256: hash('sha256', checklist, 'hex'),
    lines: 20,
    encoding: { eol: 'lf', bom: false, repaired: null },
  },
  title: 'Ship the *parcel* service',
  sections: [],
  steps: [
    {
      id: 's1',
      number: 1,
      title: 'Look around',
      line: 3,
      endLine: 10,
      section: null,
      role: 'forward',
      environment: 'staging',
      items: [
        unit('s1.test', 7, 'make test', 'reads'),
        {
          id: 's1.told',
          line: 10,
          endLine: 10,
          title: 'The team was told',
          effect: 'changes',
          condition: null,
          kind: 'check',
          data: { text: 'The team was told', claimed: false, copy: null, variables: [] },
        },
        {
          id: 's1.count',
          line: 9,
          endLine: 9,
          title: 'Count the parcels',
          effect: 'reads',
          condition: null,
          kind: 'query',
          data: {
            block: null,
            statement: { line: 9, text: 'SELECT owner, n FROM parcels', effect: 'reads' },
            confidence: 'A',
            why: 'sql',
          },
        },
      ],
      gates: [],
      rollback: null,
      estimate: null,
      prose: [],
      people: ['Release *manager*'],
      when: { text: 'T-1h', offset: -3600, clock: null },
    },
    {
      id: 's2',
      number: 2,
      title: 'Ship it',
      line: 12,
      endLine: 18,
      section: null,
      role: 'forward',
      environment: 'production',
      items: [unit('s2.ship', 15, 'make ship', 'changes')],
      gates: [18],
      rollback: 'r1',
      estimate: null,
      prose: [],
    },
  ],
  tasks: [],
  blocks: [],
  inlineCommands: [],
  gates: [
    {
      id: 'g18',
      line: 18,
      type: 'stop',
      text: 'STOP if anything is red.',
      conditions: [{ line: 18, text: 'anything is red' }],
      step: 's2',
      after: 's2.ship',
      rollback: 'r1',
      mergedLines: [],
    },
  ],
  rollbacks: [
    {
      id: 'r1',
      title: 'Ship the old one',
      line: 19,
      owner: 12,
      blocks: [],
      scope: 'step',
      environment: null,
      items: [unit('r1.ship', 19, 'make ship-old', 'changes')],
    },
  ],
  choices: [],
  placeholders: [],
  expectations: [],
  waits: [],
  signOff: [{ line: 20, label: 'Shipped by', kind: 'text', options: [], suggestion: null }],
  notes: [],
});

export const planText = textOf(samplePlan);

/** The bytes of a session's plan. */
export function textOf(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
