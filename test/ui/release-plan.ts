import type { Plan } from '../../src/plan/plan.ts';
import type { Item } from '../../src/steps/index.ts';
import { boxItem, commandItem, samplePlan, step, stopGate, wayBackOf } from './sample-plan.ts';

/** A release with everything that the screens beside the walk show: sections, ways back, placeholders, a form, notes. */
export function releasePlan(rest: Partial<Plan> = {}): Plan {
  return samplePlan(
    [
      step(1, 'Back up the orders', [commandItem('item-11', 'pg_dump orders > orders_TIMESTAMP.sql', 'changes')], {
        section: 'section-1',
      }),
      step(
        2,
        'Migrate the orders',
        [commandItem('item-21', 'npx shop migrate --token YOUR_TOKEN --tag <release-tag>', 'changes')],
        {
          section: 'section-2',
          rollback: 'rollback-1',
          prose: [{ line: 18, text: 'The schema goes ahead of the code.' }],
        },
      ),
      step(3, 'Tell the team', [boxItem('item-31', 'The team was told')], { section: 'section-2' }),
    ],
    {
      title: 'Release the shop',
      sections: [
        { id: 'section-1', title: 'Before', line: 5, level: 2, role: 'prepare', environment: 'production' },
        { id: 'section-2', title: 'Production', line: 15, level: 2, role: 'forward', environment: 'production' },
      ],
      gates: [stopGate('gate-1', 'step-2', 'item-21', ['the migration fails', 'orders are missing'])],
      rollbacks: [
        wayBackOf('rollback-2', 'Staging emergency', [commandItem('item-161', 'shop stop', 'changes')]),
        wayBackOf('rollback-1', 'Take the orders back', [
          commandItem('item-151', 'psql shop < orders_TIMESTAMP.sql', 'destroys'),
          boxItem('item-152', 'The shop answers'),
        ]),
      ].map((one) =>
        one.id === 'rollback-1'
          ? { ...one, scope: 'step' as const, environment: 'production' }
          : { ...one, environment: 'staging' },
      ),
      ...rest,
    },
  );
}

export const waitItem: Item = {
  id: 'item-41',
  kind: 'wait',
  line: 41,
  endLine: 41,
  title: 'Watch the shop for 2-4 hours',
  effect: 'reads',
  condition: null,
  data: { text: 'Watch the shop for 2-4 hours', minimum: 7200, maximum: 14400 },
};
