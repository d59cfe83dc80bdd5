import { expect, test } from 'vitest';
import { saysTrailing } from '../../../src/checklist/block/trailing-words.ts';

test.each([
  'no errors',
  'all Running',
  'keine Fehler',
  'alle bereit',
  'aucune erreur',
  'sin errores',
  'sem erros',
  'без ошибок',
  '无错误',
  '全部正常',
  'エラーなし',
  '오류 없음',
  'بدون خطا',
])('a few words behind a command that say that none of something is seen, or that all is well: %s', (text) => {
  expect(saysTrailing(text)).toBe(true);
});

test.each([
  'all nodes of the ring',
  'no need to stop it',
  'ohne Rückfrage',
  'sans interaction',
  'без вопросов',
  '全部删除',
])('what a command does or is for is none: %s', (text) => expect(saysTrailing(text)).toBe(false));
