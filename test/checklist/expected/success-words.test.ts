import { expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const linesOf = (said: string) =>
  planOf(`## Work\n\n\`\`\`sh\n./load.sh\n\`\`\`\n\n${said}\n`).expectations.map(({ line, command }) => [
    line,
    command,
  ]);

test.each([
  'You are done when the queue is empty.',
  'The import is complete once both counts agree.',
  'Fertig ist der Import, wenn beide Zahlen gleich sind.',
  "L'import est terminé quand la file est vide.",
  'Listo cuando la cola esté vacía.',
  'Concluído quando a fila estiver vazia.',
  'Готово, когда очередь пуста.',
  '队列清空即表示成功。',
  '待ち行列が空になれば完了です。',
  '큐가 비면 완료입니다.',
  'وقتی صف خالی شود کار تمام است.',
  'No output means success.',
  'If nothing is printed, everything is fine.',
  'Keine Ausgabe bedeutet, dass alles gut ist.',
  'Une sortie vide signifie que tout est bon.',
  'Si no imprime nada, todo está bien.',
  'Uma saída vazia indica sucesso.',
  'Пустой вывод означает успех.',
  '如果没有输出，则成功。',
  '0 は成功を意味します。',
  '빈 출력은 성공을 의미합니다.',
  'خروجی خالی یعنی همه چیز درست است.',
])('by what one knows that it went well is expected of what was run above: %s', (said) => {
  expect(linesOf(said)).toEqual([[7, 4]]);
});

test.each([
  'If it prints warnings about a missing role, that is expected.',
  'Errors on the first try can be ignored.',
  'Meldungen über fehlende Rollen sind normal.',
  'Les erreurs de rôle peuvent être ignorées.',
  'Los avisos sobre roles son normales.',
  'Avisos sobre papéis podem ser ignorados.',
  'Предупреждения о ролях — это нормально.',
  '关于角色的警告可以忽略。',
  'ロールの警告は無視してかまいません。',
  '역할 경고는 무시해도 됩니다.',
  'هشدار درباره نقش‌ها طبیعی است.',
])('trouble that is none is told beside the result: %s', (said) => {
  expect(linesOf(said)).toEqual([[7, 4]]);
});

test.each([
  'That is expected of everybody here.',
  'This is fine for small teams.',
  'That means success depends on the weather.',
  'You are done.',
])('what says nothing of the run is none: %s', (said) => {
  expect(linesOf(said)).toEqual([]);
});
