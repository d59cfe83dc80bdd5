import { expect, test } from 'vitest';
import { planOf } from '../../checklist/plan-of.ts';
import { operatorAt } from '../operator.tsx';
import { boxItem, commandItem, samplePlan, step } from '../sample-plan.ts';

test('what the last command wrote is seen where the checklist is complete', async () => {
  const plan = samplePlan([step(1, 'Look', [commandItem('item-11', 'echo all is well', 'reads')])]);
  const operator = await operatorAt({ plan, runs: { 'item-11': { output: 'all is well\n' } } });
  await operator.presses('Enter');
  await operator.sees('CHECKLIST COMPLETE');
  await operator.sees(/LAST {5}exit 0 .*\n OUTPUT\n {3}all is well/);
});

test('that a command was written for another host is said where it is confirmed', async () => {
  const text = '# Deploy\n\n## Move\n\n```console\nme@here $ ssh root@web\nroot@web $ mkdir shop\n```\n';
  const operator = await operatorAt({ plan: planOf(text), environment: 'local' });
  await operator.sees('WHAT IS THIS BLOCK?');
  await operator.presses('1');
  await operator.sees('ssh root@web');
  await operator.presses('Enter');
  expect(operator.session.ran()).toEqual([]);
  await operator.presses('g');
  await operator.sees('RUN THIS?');
  await operator.sees('CLASS    C, in doubt: It is a copied terminal of several hosts');
});

test('that something has to be filled in is said of what it holds for, as long as it does', async () => {
  const text = '# Deploy\n\n## Look\n\n```bash\n# Say it\necho "hello <shop-name>"\n\n# Look\nuptime\n```\n';
  const operator = await operatorAt({ plan: planOf(text), environment: 'local' });
  await operator.sees('CLASS    B, likely: Placeholders in it must be filled in first.');
  await operator.presses('f');
  await operator.types('moon');
  await operator.presses('Enter');
  await operator.sees('g runs this');
  operator.doesNotSee('CLASS');
  await operator.presses('e');
  await operator.sees('READ AS  class B, likely: By hand (x) or');
  operator.doesNotSee('filled in');
  await operator.presses('Esc', 'g');
  await operator.sees('uptime');
  operator.doesNotSee('CLASS');
});

test('lines of a box that stand apart in the file stand apart on a narrow screen', async () => {
  const plan = samplePlan([step(1, 'Prepare', [boxItem('item-11', 'adduser deploy\npasswd -l deploy')])]);
  const operator = await operatorAt({ plan, columns: 40 });
  await operator.sees(/\[ \] adduser deploy\n {7}passwd -l deploy/);
});

test('half a sentence is not shown in the foot: what has no room is left out whole', async () => {
  const plan = samplePlan([step(1, 'Look', [commandItem('item-11', './restart', 'changes')])]);
  const operator = await operatorAt({ plan, columns: 40 });
  await operator.sees(/EXIT: NONE - this step has no written\n {6}way back\.\n/);
});

test('on a narrow screen the head of what will run is one row, and text that begins with a margin goes on in it', async () => {
  const plan = samplePlan([step(1, 'Look', [commandItem('item-11', 'uptime', 'reads')])]);
  const far = { there: { name: 'web-01', user: 'deploy', machine: null, boot: null }, trouble: null };
  const operator = await operatorAt({ plan, columns: 40, facts: { far, host: 'deploy@web-01.example' } });
  await operator.sees(/^- WILL RUN 1 line ON deploy@web-01\S*\.\.\n {3}uptime$/m);
  await operator.presses('n');
  await operator.sees(/^ What should whoever reads the record\n know\?$/m);
});
