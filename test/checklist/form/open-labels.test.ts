import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const fields = (text: string) => planOf(text).signOff.map(({ line, label }) => [line, label]);

describe('labels with nothing behind them', () => {
  test('are fields where people sign, though nothing is bold', () => {
    expect(fields('## Sign-off\n\nApproved by:\nDate:\nSignature:\n')).toEqual([
      [3, 'Approved by'],
      [4, 'Date'],
      [5, 'Signature'],
    ]);
    expect(fields('## Work\n\nApproved by:\nDate:\n')).toEqual([]);
  });

  test('are a form in a fence that holds nothing else', () => {
    const fence = (lines: string, lang = '') => `## Log\n\n\`\`\`${lang}\n${lines}\n\`\`\`\n`;
    expect(fields(fence('Began:\nEnded:\nBaked by:'))).toEqual([
      [4, 'Began'],
      [5, 'Ended'],
      [6, 'Baked by'],
    ]);
    expect(fields(fence('Began:\nEnded:\nBaked by: Ann'))).toEqual([]);
    expect(fields(fence('began:\nended:\nbaker:'))).toEqual([]);
    expect(fields(fence('Began:\nEnded:\nBaked by:', 'yaml'))).toEqual([]);
  });

  test('name the lines to write on that a fence below them holds', () => {
    expect(fields('## Log\n\n**Remarks:**\n\n```\n________\n________\n```\n')).toEqual([[3, 'Remarks']]);
    expect(fields('## Log\n\n**Remarks:**\n\n```\nbaked ____\n```\n')).toEqual([]);
  });
});

describe('a heading', () => {
  test.each([
    'Release owner: _[name here]_',
    'Baker: [your name]',
    'Bäcker: [Name]',
    'Пекарь: [имя]',
    '负责人：[姓名]',
  ])('that asks who it is is a field: %s', (title) => {
    expect(fields(`# Bread\n\n#### ${title}\n\n- [ ] a\n`).map(([line]) => line)).toEqual([3]);
  });
  test.each(['Release: [2.1.0]', 'Bake the bread', 'Links: [docs](https://a.test)'])(
    'is none otherwise: %s',
    (title) => {
      expect(fields(`# Bread\n\n#### ${title}\n\n- [ ] a\n`)).toEqual([]);
    },
  );
});

test('answers to choose from count among the lines of a form', () => {
  const text =
    '## Notes\n\n- Day: ______\n- Oven: ______\n- Loaf: ______\n- Risen: pass / fail\n- Copied: yes / no\n- Mode: look / merge / replace\n- Eaten: pass / fail\n';
  expect(planOf(text).signOff.map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'text',
    'choice',
    'choice',
    'choice',
    'choice',
  ]);
});
