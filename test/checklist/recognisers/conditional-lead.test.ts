import { describe, expect, test } from 'vitest';
import { askedWith } from '../../../src/plan/asked-with.ts';
import { planOf } from '../plan-of.ts';

const conditionsOf = (text: string) =>
  planOf(`# Move\n\n## Go\n\n${text}\n`).steps.flatMap(({ items }) => items.map(({ condition }) => condition));

const over = (lead: string) => `${lead}\n\n\`\`\`sh\nmake oven\n\`\`\`\n`;

describe('a lead that names a case', () => {
  test.each([
    ['If the oven is new:', 'If the oven is new'],
    ['Make a key if there is none yet:', 'if there is none yet'],
    [
      'If you meet a problem with the oven, the following commands can mend it. It takes long.',
      'If you meet a problem with the oven',
    ],
    ['Schlüssel anlegen, falls noch keiner da ist:', 'falls noch keiner da ist'],
    ['Falls der Ofen neu ist, führen Sie die folgenden Befehle aus.', 'Falls der Ofen neu ist'],
    ['Créer la clé si elle n’existe pas encore :', 'si elle n’existe pas encore'],
    ['Crie a chave se ela ainda não existir:', 'se ela ainda não existir'],
    ['Создайте ключ, если его ещё нет:', 'если его ещё нет'],
    ['如果没有密钥，请执行以下命令。', '如果没有密钥'],
    ['鍵がない場合は、次のコマンドを実行します。', '鍵がない場合は'],
    ['키가 없는 경우 다음 명령을 실행합니다.', '키가 없는 경우'],
  ])('is the condition of the block below it (%s)', (lead, condition) => {
    expect(conditionsOf(over(lead))).toEqual([condition]);
  });

  test.each([
    'Check if the oven is hot:',
    'See whether and verify if the oven is hot:',
    'Run it even if the oven is hot:',
    'Now light the oven:',
    'Vérifiez si le four est chaud :',
    'Verifique se o forno está quente:',
  ])('is none where it only says what is looked for (%s)', (lead) => {
    expect(conditionsOf(over(lead))).toEqual([null]);
  });

  test('is the condition of every item of the list below it, numbered or not, and of nothing behind the list', () => {
    const lead = 'If the week was calm (0 alarms):';
    const said = 'If the week was calm (0 alarms)';
    expect(
      conditionsOf(`${lead}\n\n- Remove the old oven\n- Run \`make tidy\`\n\nThen:\n\n\`\`\`sh\nmake shop\n\`\`\``),
    ).toEqual([said, said, null]);
    expect(
      conditionsOf(`${lead}\n\n1. Remove the old oven\n2. Tell Ann\n\nThen:\n\n\`\`\`sh\nmake shop\n\`\`\``),
    ).toEqual([said, said, null]);
  });

  test('is that of all that stands in the items, and of the blocks at the margin that they lead to', () => {
    const block = (indent: string, make: string) => `${indent}\`\`\`sh\n${indent}make ${make}\n${indent}\`\`\`\n`;
    const lead = 'If the shop is closed:\n\n';
    const said = 'If the shop is closed';
    const behind = `\nThen:\n\n${block('', 'shop')}`;
    for (const list of [
      `- [ ] Stop the oven\n\n${block('  ', 'stop')}\n- [ ] Clean it\n\n${block('  ', 'clean')}`,
      `- Stop the oven:\n\n${block('  ', 'stop')}\n- Clean it: \`make clean\`\n`,
      `1. Stop the oven:\n${block('', 'stop')}2. Clean it:\n${block('', 'clean')}`,
      `- Stop the oven:\n\n${block('', 'stop')}\n- Clean it:\n\n${block('', 'clean')}`,
    ]) {
      const conditions = conditionsOf(`${lead}${list}${behind}`);
      expect([list, conditions.slice(0, -1).every((one) => one === said), conditions.at(-1)]).toEqual([
        list,
        true,
        null,
      ]);
    }
  });

  test('stands within the case around it: both are asked', () => {
    const inner = over('If the oven is new:');
    const both = 'If the shop is closed; If the oven is new';
    const [step] = planOf(`# Move\n\n## 1. If the shop is closed\n\n${inner}`).steps;
    expect(step?.items.map(({ condition }) => condition)).toEqual([both]);
    expect(conditionsOf('If the shop is closed:\n\n- If the oven is new, run `make oven`\n- Look at it')).toEqual([
      both,
      'If the shop is closed',
    ]);
    expect(conditionsOf('If the shop is closed:\n\n1. If the oven is new:\n   ```sh\n   make oven\n   ```\n')).toEqual([
      both,
    ]);
    const plan = planOf(`# Move\n\n## Go (only if the shop is closed)\n\n${inner}`);
    const stop = plan.gates.find(({ step: at }) => at === 's1');
    expect(stop && askedWith(stop, plan.steps[0]?.items ?? [])?.condition).toBe(
      'if the shop is closed; If the oven is new',
    );
  });

  test('of a box is that of all that stands in the box', () => {
    const said = 'If the shop is closed';
    const block = (make: string) => `  \`\`\`sh\n  make ${make}\n  \`\`\`\n`;
    expect(conditionsOf(`- [ ] ${said}:\n\n${block('stop')}\n  Then\n\n${block('clean')}\n- [ ] Tell Ann\n`)).toEqual([
      said,
      said,
      null,
    ]);
    expect(conditionsOf(`- [ ] ${said}:\n  1. Stop it\n\n     \`\`\`sh\n     make stop\n     \`\`\`\n`)).toEqual([
      said,
      said,
    ]);
  });

  test('says it closer than the heading above it', () => {
    const plan = planOf(`# Move\n\n## Ovens (if needed)\n\n${over('If the oven is new:')}`);
    expect(plan.steps[0]?.items.map(({ condition }) => condition)).toEqual(['If the oven is new']);
  });

  test('is a soft stop too, asked once with the first of them', () => {
    const plan = planOf(`# Move\n\n## Go\n\n- Look at it\n\n${over('If the oven is new:')}`);
    const [stop] = plan.gates;
    expect(plan.gates).toMatchObject([{ line: 7, type: 'soft', step: 's1' }]);
    expect(stop && askedWith(stop, plan.steps[0]?.items ?? [])?.condition).toBe('If the oven is new');
  });

  test.each(['If needed:', 'Optionally:', 'In case of a failure:'])(
    'stops nothing where it says nothing of when (%s)',
    (lead) => {
      expect(planOf(`# Move\n\n## Go\n\n${over(lead)}`).gates).toEqual([]);
    },
  );
});
