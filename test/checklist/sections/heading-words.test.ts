import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../src/checklist/sections/heading-words.ts';
import { numberedStep } from '../../../src/checklist/tasks/step-words.ts';

describe('the meaning of a heading', () => {
  const headings: { [heading: string]: string | null } = {
    'Abbruch-/Rollback-Kriterien': 'triggers',
    'Critères de retour arrière': 'triggers',
    'Cuándo hacer rollback': 'triggers',
    'Quando executar o rollback': 'triggers',
    'Условия отката': 'triggers',
    回滚触发条件: 'triggers',
    切り戻し判断基準: 'triggers',
    '롤백 판단 기준': 'triggers',
    'شرایط بازگشت': 'triggers',
    'Notfallplan für die Datenbank': 'rollback',
    'Going back': 'rollback',
    'If you need to walk it back': 'rollback',
    'Taking the release back': 'rollback',
    'Back out': 'rollback',
    'How to undo it': 'rollback',
    Downgrading: 'rollback',
    'Kill switch': 'rollback',
    'Oh no': 'rollback',
    '보안 검사 (필수 — 실패 시 배포 중단)': null,
    '실패 시': 'rollback',
    'Data Recovery': 'rollback',
    'Recovery from a snapshot': 'rollback',
    'Emergency restore': 'rollback',
    'If data was lost': 'rollback',
    'In case of data loss': 'rollback',
    'What to do if it fails': 'rollback',
    'Bei Datenverlust': 'rollback',
    'En cas de perte de données': 'rollback',
    'Recuperación de datos': 'rollback',
    'Em caso de perda de dados': 'rollback',
    数据恢复: 'rollback',
    'Data recovery drill': null,
    'Recovery time objective': null,
    'Recovery key': null,
    'Restore the data on the new host': null,
    恢复服务: null,
    'Emergency contacts': 'reference',
    'If it all goes south': 'rollback',
    'When something breaks': 'rollback',
    'Résumé opératoire': 'reference',
    'Operational summary': 'reference',
    'Summary of the commands': 'reference',
    'If the update makes the app crash': 'rollback',
    'If the new image causes errors': 'rollback',
    'When a node does not come up': 'rollback',
    'Wenn der Dienst nicht mehr startet': 'rollback',
    'If the crash reports are wanted': null,
    'Known quirks': 'troubleshooting',
    'Approval and closure': 'sign-off',
    'Compte rendu': 'sign-off',
    'Fallback plan': 'rollback',
    'Fallback fonts': null,
    Rückweg: 'rollback',
    'Revenir à la version précédente': 'rollback',
    'Cómo deshacer el cambio': 'rollback',
    'Возврат на старую версию': 'rollback',
    还原步骤: 'rollback',
    元に戻す手順: 'rollback',
    '되돌리는 방법': 'rollback',
    'En cas de problème': 'rollback',
    'Plano de contingência': 'rollback',
    'Экстренные процедуры': 'rollback',
    应急预案: 'rollback',
    障害発生時の手順: 'rollback',
    '문제 발생 시': 'rollback',
    'بازگردانی نسخه قبلی': 'rollback',
    Fehlersuche: 'troubleshooting',
    'Résolution des problèmes': 'troubleshooting',
    'Errores frecuentes': 'troubleshooting',
    'Диагностика проблем': 'troubleshooting',
    常见问题: 'troubleshooting',
    よくあるエラー: 'troubleshooting',
    '알려진 문제': 'troubleshooting',
    عیب‌یابی: 'troubleshooting',
    部署记录: 'sign-off',
    作業記録: 'sign-off',
    '배포 기록': 'sign-off',
    Vorbedingungen: 'prepare',
    Sauvegardes: 'prepare',
    上线前检查: 'prepare',
    リリース前確認: 'prepare',
    '배포 전 점검': 'prepare',
    'قبل از استقرار': 'prepare',
    'Beispielkommandos (Datenbank)': 'reference',
    'Commandes utiles': 'reference',
    'Comandos útiles': 'reference',
    'Полезные команды': 'reference',
    相关文档: 'reference',
    関連ドキュメント: 'reference',
    '관련 문서': 'reference',
    'دستورات مفید': 'reference',
    'Ausrollen der neuen Version': null,
    发布新版本: null,
    新しい版を配る: null,
  };

  for (const [heading, meaning] of Object.entries(headings))
    test(`"${heading}" is ${meaning ?? 'nothing special'}`, () => expect(meaningOf(heading)).toBe(meaning));

  for (const both of ['Rollback criteria and procedure', '回滚条件与步骤', '切り戻し基準と手順', '롤백 기준 및 절차'])
    test(`"${both}" holds the way back as well as its reasons`, () => expect(meaningOf(both)).toBe('rollback'));
});

describe('a numbered step', () => {
  for (const text of [
    'Step 2: Copy',
    'Schritt 3',
    'Шаг 1. Копия',
    '步骤2：备份',
    '第三步 切换',
    '手順4',
    '2단계: 배포',
    'مرحله 1: نصب',
  ])
    test(`"${text}" is one`, () => expect(numberedStep.test(text)).toBe(true));
  for (const text of ['Steps', 'Étapes suivantes', '步骤', '手順書', 'Stepping 2 back'])
    test(`"${text}" is none`, () => expect(numberedStep.test(text)).toBe(false));
});

test.each(["Go-live Don'ts ❌", "Do's and Don'ts", 'Best Practices 💡', 'Bewährte Verfahren', '最佳实践'])(
  'advice for any time is only read: %s',
  (heading) => {
    expect(meaningOf(heading)).toBe('reference');
  },
);
