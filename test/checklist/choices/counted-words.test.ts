import { describe, expect, test } from 'vitest';
import { waysIn, written } from './written-ways.ts';

describe('ways that are counted', () => {
  test.each([
    [['Option A', 'Option B', 'Option C']],
    [['Option #1', 'Option #2']],
    [['Option (A)', 'Option (B)']],
    [['Option One', 'Option Two']],
    [['First option', 'Second option']],
    [['Option I: Docker', 'Option II: by hand']],
    [['Erste Möglichkeit', 'Zweite Möglichkeit']],
    [['Weg 1', 'Weg 2']],
    [['Première option', 'Deuxième option']],
    [['Solution A', 'Solution B']],
    [['Primera opción', 'Segunda opción']],
    [['Caminho 1', 'Caminho 2']],
    [['Первый вариант', 'Второй вариант']],
    [['Вариант А', 'Вариант Б']],
    [['第一种方式', '第二种方式']],
    [['方法①', '方法②']],
    [['方案 A', '方案 B']],
    [['1つ目の方法', '2つ目の方法']],
    [['パターンA', 'パターンB']],
    [['첫 번째 방법', '두 번째 방법']],
    [['방식 A', '방식 B']],
    [['روش اول', 'روش دوم']],
    [['گزینه ۱', 'گزینه ۲']],
  ])('are one choice as headings, lines and comments: %s', (titles) => {
    for (const write of Object.values(written)) expect(waysIn(write(titles))).toEqual([titles.length]);
  });

  test.each([
    [['First step', 'Second step']],
    [['Step 1', 'Step 2']],
    [['Part A', 'Part B']],
    [['First server', 'Second server']],
    [['Option flags', 'Option values']],
    [['Path to the data', 'Path to the copy']],
    [['Node 1', 'Node 2']],
    [['Первый шаг', 'Второй шаг']],
    [['方法说明', '方法步骤']],
    [['첫 번째 단계', '두 번째 단계']],
  ])('are none where something else is counted: %s', (titles) => {
    for (const write of Object.values(written)) expect(waysIn(write(titles))).toEqual([]);
  });
});
