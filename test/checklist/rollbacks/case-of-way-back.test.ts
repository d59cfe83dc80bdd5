import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const gatesOf = (item: string) =>
  planOf(`## Bake\n\n- [ ] Heat\n\n## Rollback\n\n- Stop the oven\n- ${item}\n\n\`\`\`bash\noven --old\n\`\`\`\n`)
    .gates;

test.each([
  'Take the old oven only if the new one is cold:',
  'Den alten Ofen nehmen, nur falls der neue kalt ist:',
  'Usar el horno viejo sólo si el nuevo está frío:',
])('in which case something of a way back is done is no stop: %s', (item) => expect(gatesOf(item)).toEqual([]));

test('what comes first there is listed', () => {
  expect(gatesOf('Take the old recipe only after the oven is cold:')).toMatchObject([
    { line: 8, type: 'soft', step: null },
  ]);
});
