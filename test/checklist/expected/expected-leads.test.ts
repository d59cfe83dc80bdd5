import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const run = '```sh\nsvc list\n```\n';
const below = '- mail : up\n- web : up\n';
const linesOf = (text: string) => planOf(text).expectations.map(({ line, command }) => [line, command]);

describe('a line that names the list below it as what has to be seen', () => {
  test.each([
    'The expected units are:',
    'State expected before a clean start:',
    'These units must be online:',
    'Die erwarteten Dienste sind:',
    'Sollzustand vor dem Start:',
    'Folgende Dienste müssen laufen:',
    'Les unités attendues sont :',
    'Les services suivants doivent tourner :',
    'Los servicios esperados son:',
    'Os serviços esperados são:',
    'Deben estar en ejecución:',
    'Список ожидаемых служб:',
    'После запуска ожидается:',
    'Следующие службы должны быть запущены:',
    '启动前的预期状态：',
    '以下服务应当在运行：',
    '起動前に期待される状態：',
    '以下のサービスが起動していること：',
    '시작 전 예상 상태:',
    'سرویس‌های مورد انتظار:',
    'What to look for:',
    'Signs of success:',
    'Anzeichen für Erfolg:',
    'Critères de réussite :',
    'Señales de éxito:',
    'O que esperar:',
    'Признаки успеха:',
    '成功标志：',
    '成功の目安：',
    '성공 기준:',
    'نشانه‌های موفقیت:',
  ])('is expected of what was run above it: %s', (lead) => {
    expect(linesOf(`## Look\n\n${run}\n${lead}\n\n${below}`)).toEqual([[7, 4]]);
  });

  test('is none where nothing was run', () => {
    expect(linesOf(`## Look\n\nThe expected units are:\n\n${below}`)).toEqual([]);
  });

  test.each([
    'Expected downtime by service:',
    'If the result is not as expected:',
    'Erwartete Dauer:',
    'Durée attendue :',
    'Ожидаемое время простоя:',
    '预期耗时：',
    '不符合预期时：',
  ])('is none where it speaks of a time or of a case: %s', (lead) => {
    expect(linesOf(`## Look\n\n${run}\nGo on.\n\n${lead}\n\n${below}`)).toEqual([]);
  });
});
