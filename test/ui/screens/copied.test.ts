import { expect, test } from 'vitest';
import { planOf } from '../../checklist/plan-of.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

const powershell = 'Get-Service shop\nRestart-Service shop';
const byHand = {
  'a block for another shell': `# Deploy\n\n## Windows\n\nRestart it:\n\n\`\`\`powershell\n${powershell}\n\`\`\`\n`,
  'code to change': '# Deploy\n\n## Code\n\nChange `app.ts`:\n\n```typescript\nexport const release = 2;\n```\n',
  'a chat command': '# Deploy\n\n## Chat\n\n```\n/deploy now\n```\n',
};

test.each(Object.entries(byHand))('%s has no run key: it says why, and is copied and ticked', async (_name, text) => {
  const plan = planOf(text);
  const operator = await operatorAt({ plan, environment: 'local' });
  await operator.sees('CLASS    D, never run here: ');
  await operator.presses('Enter', 'g');
  await operator.sees(' y copy');
  await operator.presses('y');
  await operator.sees('COPIED, AS SHOWN');
  await operator.sees('/home/ann/copied.txt');
  await operator.presses('Esc', 'x');
  expect(operator.session.ran()).toEqual([]);
  expect(operator.session.actions).toMatchObject([{ do: 'answer', answer: 'done' }]);
});

test('what was copied is the text as written, line by line', async () => {
  const operator = await operatorAt({ plan: planOf(byHand['a block for another shell']), environment: 'local' });
  await operator.presses('y');
  await operator.sees(/^Get-Service shop\nRestart-Service shop$/m);
  expect(operator.copied).toEqual([powershell]);
});

test('what is to be set by hand is told in code within its text: that is copied, each once', async () => {
  const text = '# Deploy\n\n## Production\n\n- [ ] Set `limit` to `20 MB` in the console, not `limit` alone\n';
  const operator = await operatorAt({ plan: planOf(text), environment: 'production' });
  await operator.sees('y copy');
  await operator.presses('y');
  expect(operator.copied).toEqual(['limit\n20 MB']);
});

test('a box without a text to take elsewhere offers no copy', async () => {
  const operator = await operatorAt({ plan: planOf('# Deploy\n\n## Look\n\n- [ ] All is well\n') });
  operator.doesNotSee('y copy');
  await operator.presses('y');
  expect(operator.copied).toEqual([]);
});

test('the step that is only looked at says of what was chosen how sure its reading is', async () => {
  const text = '# Deploy\n\n## Look\n\n```\nuptime\n```\n\n## Close\n\n- [ ] Done\n';
  const operator = await operatorAt({ plan: planOf(text), environment: 'local' });
  await operator.presses('g');
  await operator.sees('Done');
  await operator.presses('t', 'Up', 'Enter');
  await operator.sees('LOOKING AT');
  await operator.sees('CLASS    B, likely: ');
});

test('what was filled in is copied as it is shown, of what would run and of what is done by hand', async () => {
  const placeholders = [{ token: '<VMID>', lines: [11, 12], class: 'ask' as const, secret: false }];
  const run = commandItem('item-11', 'oven list <VMID>');
  if (run.kind === 'command') run.data.confidence = 'B';
  const box = boxItem('item-12', 'Do it there', { data: { ...noBox, text: 'Do it there', copy: 'oven stop <VMID>' } });
  const plan = samplePlan([step(1, 'Look', [run, box])], { placeholders });
  const value = { token: '<VMID>', environment: 'production', value: '53' };
  const operator = await operatorAt({
    plan,
    before: [{ type: 'values.filled', data: { values: [value] } }],
    facts: { text: 'oven list 53' },
  });
  await operator.sees('oven list 53');
  await operator.presses('y');
  await operator.sees('COPIED, AS SHOWN');
  await operator.presses('Esc', 'x');
  await operator.sees('oven stop 53');
  await operator.presses('y');
  expect(operator.copied).toEqual(['oven list 53', 'oven stop 53']);
});

const noBox = { claimed: false, copy: null, variables: [] };
