import { expect, test } from 'vitest';
import { namesPreconditions } from '../../../../src/checklist/gates/criteria/precondition.ts';
import { tellsState } from '../../../../src/checklist/gates/criteria/told-state.ts';

test.each([
  'The second oven is cold.',
  'All loaves have been counted',
  'There is no cart on the road',
  'No delivery is in progress',
  'Der zweite Ofen ist kalt',
  'Das Backup von gestern liegt vor',
  'Keine Auslieferung läuft mehr',
  'Les pains ont été comptés',
  'Aucune livraison en cours',
  'El segundo horno está frío',
  'Nenhuma entrega em andamento',
  'Вторая печь готова',
  'Нет активных поставок',
  '第二台烤炉已冷却',
  '昨晚的备份已完成',
  '二台目の窯が冷えている',
  '配達中の車がない',
  '두 번째 오븐이 식어 있다',
  '진행 중인 배송이 없음',
  'تنور دوم سرد است',
])('%s: how something is', (line) => {
  expect(tellsState(line)).toBe(true);
});

test.each([
  'Flour 405',
  'A bakery that is open on Sunday',
  'If the oven is hot, open it',
  'The second oven is optional',
  'Make sure the oven is hot',
  'Mehl und Salz',
  'Zugang zum Laden',
  'Accès au magasin',
  'Acceso a la tienda',
  'Доступ к магазину',
  '面粉和盐',
  '店への入館証',
  '가게 출입증',
  'دسترسی به مغازه',
])('%s: no state', (line) => {
  expect(tellsState(line)).toBe(false);
});

test.each([
  'Preconditions',
  '1. Prerequisites for the move (all waves)',
  'Before you begin',
  'Voraussetzungen:',
  'Prérequis',
  'Requisitos previos',
  'Pré-requisitos',
  'Предварительные условия',
  '前置条件',
  '前提条件',
  '사전 조건',
  'پیش‌نیازها',
])('%s names what has to be so beforehand', (name) => {
  expect(namesPreconditions(name)).toBe(true);
});

test.each(['Prerequisites and setup', 'Preconditions are checked', 'Conditions'])('%s does not', (name) => {
  expect(namesPreconditions(name)).toBe(false);
});
