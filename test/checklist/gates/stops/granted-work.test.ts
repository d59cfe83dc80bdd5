import { describe, expect, test } from 'vitest';
import { readSoftGate } from '../../../../src/checklist/gates/soft-gate-words.ts';
import { stopShape } from '../../../../src/checklist/gates/stops/stop-shapes.ts';
import { planOf } from '../../plan-of.ts';

describe('an agreement before the work, somebody who is waited for, a decision of somebody', () => {
  test.each([
    'After explicit approval, bake the loaves one by one:',
    'Upon sign-off by the mayor, open the shop.',
    'After each step wait briefly for the head of the team.',
    'Decision of the head baker:',
    'Owner decision:',
    'Nach ausdrücklicher Freigabe die Öfen einschalten:',
    'Nach jedem Schritt kurz auf den Inhaber-Chef warten.',
    'Entscheidung Bäckermeister:',
    'Après accord explicite, allumer le four :',
    'Après chaque étape, attendre le feu vert.',
    'Décision du boulanger :',
    'Tras la aprobación explícita, encender el horno:',
    'Após a aprovação formal, ligar o forno:',
    'Después de cada paso esperar al responsable.',
    'Decisión del panadero:',
    'После одобрения пекаря зажечь печь:',
    'После каждого шага дождаться ответа пекаря.',
    'Решение главного пекаря:',
    '经书面批准后，逐个点火：',
    '每步完成后等待老板确认。',
    '店主负责人决定：',
    '明示的な承認後、窯に火を入れる：',
    '各手順の後に責任者の返事を待つ。',
    '명시적 승인 후 오븐을 켠다:',
    '각 단계 후 책임자의 확인을 기다린다.',
    'پس از تأیید کتبی، تنور را روشن کنید:',
    'بعد از هر مرحله منتظر تأیید مدیر بمانید.',
  ])('%s', (text) => expect(readSoftGate(text)?.kind).toBe('approval'));

  test.each([
    'After approval, the form goes to the archive.',
    'With permission, it works as well.',
    'After each step wait for 5 minutes.',
    'Design decision:',
    'Decision:',
    'Nach jedem Schritt 5 Minuten warten.',
    'Après chaque étape, attendre 5 minutes.',
  ])('%s asks nobody', (text) => expect(readSoftGate(text)?.kind).not.toBe('approval'));
});

describe('when a step or a list is for', () => {
  test.each([
    'Use only when the gas oven is out of order — the wood oven hides the smell.',
    'Run this only as a last resort.',
    'This checklist starts after the tasting has passed.',
    'Nur verwenden, wenn der Gasofen aus ist.',
    'Diese Checkliste beginnt erst, nachdem die Brote gekostet sind.',
    'Utiliser uniquement si le four est en panne.',
    'Cette liste commence après la dégustation.',
    'Usar solo si el horno está apagado.',
    'Este checklist começa depois da degustação.',
    'Использовать только если печь сломана.',
    'Этот чек-лист начинается после дегустации.',
    '仅在烤箱故障时使用。',
    '本清单在品尝通过后开始。',
    '窯が壊れた場合のみ使用する。',
    'このチェックリストは試食が終わった後に開始する。',
    '오븐이 고장 난 경우에만 사용한다.',
    '이 체크리스트는 시식이 끝난 후에 시작한다.',
    'فقط در صورت خرابی تنور استفاده کنید.',
  ])('%s', (text) => expect(stopShape(text)).toBe('order'));

  test.each([
    'Use only fresh flour.',
    'Use this only when baking for friends.',
    'The list starts after page 3.',
    'Nur Mehl verwenden.',
  ])('%s says nothing of when', (text) => expect(stopShape(text)).toBeNull());
});

test.each([
  'Reject any loaf with a burnt crust.',
  'Jeden Laib mit einer verbrannten Kruste ablehnen.',
  'Rejeter tout pain avec une croûte brûlée.',
  'Rechazar cualquier pan con la corteza quemada.',
  'Rejeitar qualquer pão queimado.',
  'Отклонять любой подгоревший хлеб.',
  '拒绝任何烤焦的面包。',
  '焦げたパンはすべて拒否する。',
  '탄 빵은 모든 경우 거부한다.',
  'هر نان سوخته را رد کنید.',
])('what is not to be let through is a ban: %s', (text) => expect(stopShape(text)).toBe('ban'));

test('the agreement above commands, and the decision above its questions, are stops on their lines', () => {
  const { gates, steps } = planOf(
    '## Bake\n\nRun `oven --heat`.\n\nAfter explicit approval, start the ovens one by one:\n\n```bash\noven --all\n```\n\n**Decision of the baker:**\n- pie or cake?\n',
  );
  expect(gates).toMatchObject([
    { line: 5, type: 'approval', after: 's1.i1' },
    { line: 11, type: 'approval', conditions: [{ line: 12 }] },
  ]);
  expect(steps[0]?.items).toHaveLength(2);
});
