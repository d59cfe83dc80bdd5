import { expect, test } from 'vitest';
import { planOf } from '../../checklist/plan-of.ts';
import { type Operator, operatorAt } from '../operator.tsx';

const block = (...lines: string[]) => `\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;
const text = `# Bakery\n\n## 1. Go there\n\n${block('docker exec -it oven sh')}\n## 2. Bake\n\n${block('./bake.sh')}\n## 3. Cool\n\n${block('./cool.sh')}`;

/** Behind a login that somebody skipped, for they sit there already. */
async function behindTheLogin(): Promise<Operator> {
  const operator = await operatorAt({ plan: planOf(text) });
  await operator.presses('Enter');
  await operator.sees('docker exec -it oven sh');
  await operator.session.act({ do: 'skip', step: 's1', item: 's1.i1', reason: 'I sit there already' });
  await operator.sees('WHERE DO THE COMMANDS BEHIND THE LOGIN TO docker oven RUN?');
  return operator;
}

test('what stands behind a login is asked about before it runs, with nothing preselected', async () => {
  const operator = await behindTheLogin();
  await operator.sees(/1 {2}typed there by hand.*\n.*2 {2}this machine/);
  await operator.presses('Enter', 'g', 'y');
  await operator.sees('WHERE DO THE COMMANDS');
  expect(operator.session.ran()).toEqual([]);
});

test('one answer holds for all that stands behind it, and H asks again', async () => {
  const operator = await behindTheLogin();
  await operator.presses('1');
  await operator.sees('DO THIS BY HAND');
  await operator.presses('H');
  await operator.sees(/NOW +typed there by hand/);
  await operator.presses('2');
  await operator.sees('WILL RUN');
  const bound = operator.session.actions.filter((action) => action.do === 'bindHost');
  expect(bound).toMatchObject([
    { host: null, login: { name: 'docker oven', byHand: true } },
    { host: null, login: { name: 'docker oven' } },
  ]);
  await operator.presses('2');
  await operator.session.act({ do: 'skip', step: 's2', item: 's2.i1', reason: 'baked yesterday' });
  await operator.sees('./cool.sh');
  operator.doesNotSee('WHERE DO THE COMMANDS');
});

test('commands of no environment are asked about in a sentence', async () => {
  const operator = await operatorAt({ plan: planOf(`# Bakery\n\n## Bake\n\n${block('./bake.sh')}`) });
  await operator.presses('H');
  await operator.sees(/^WHERE DO THESE COMMANDS RUN\?/m);
});

test('of what would run in two places one part is proposed, and where all of it runs can be said', async () => {
  const mixed = `# Oven\n\n## Production\n\nWork on \`ssh web-01\`.\n\n### [ ] 1. Bring it\n\n${block('scp a web-01:/tmp', 'rm -rf b', 'ls')}`;
  const bound = { environment: 'production', host: 'web-01', named: [] };
  const operator = await operatorAt({ plan: planOf(mixed), before: [{ type: 'host.bound', data: bound }] });
  await operator.presses('Enter');
  await operator.sees(/NOT YET +Line 10 goes from this machine to web-01, and lines 11-12 would/);
  await operator.sees(/E run a part +H where it runs/);
  await operator.presses('E');
  await operator.sees(
    /WILL RUN INSTEAD\n +scp a web-01:\/tmp\n\n REASON.*\n > line 10 from this machine, the rest by itself/,
  );
  await operator.presses('Enter');
  await operator.sees('GATE');
  await operator.waits(1300);
  await operator.types('production 1');
  await operator.presses('Enter');
  await operator.sees(/REST +not run yet: rm -rf b; ls {2}\(t, Enter, g, then E\)/);
});
