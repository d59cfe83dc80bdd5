import { describe, expect, test } from 'vitest';
import { readSoftGate } from '../../../../src/checklist/gates/soft-gate-words.ts';

describe('what a result says of the work', () => {
  test.each([
    ['stop', '`503` means do not continue the tasting.'],
    ['stop', 'A grey crust => do not proceed with the second batch.'],
    ['stop', 'Ein `503` bedeutet: nicht weitermachen.'],
    ['stop', "Un code 503 signifie qu'il ne faut pas continuer."],
    ['stop', '返回 500 表示不要继续上线。'],
    ['order', 'If one of the ovens stays dark, fix the fuse before shipping further loaves.'],
    ['order', 'If the trays differ, reconcile them before you move the next one.'],
    ['order', "Si un four diffère, corrigez-le avant d'allumer le suivant."],
    ['order', 'Если печь не горит, сначала исправьте её, прежде чем идти дальше.'],
    ['order', 'If everything works, promote the new oven.'],
    ['order', 'After confirming the temperatures, optionally stop the old oven.'],
    ['order', 'Always start by rolling the sign back to yesterday.'],
    ['order', 'Wenn alles klappt, in Produktion ausrollen.'],
    ['order', 'Si tout va bien, basculez le trafic.'],
    ['order', 'Se tudo der certo, publique a nova receita.'],
    ['order', 'Если всё работает, то переключить печь.'],
    ['order', '如果一切正常，切换流量。'],
    ['order', 'テストが通ったら、本番に適用する。'],
    ['order', '문제 없으면 새 오븐으로 전환한다.'],
    ['approval', 'Only run the full bake when approved:'],
    ['approval', 'Den vollen Ofen nur, wenn es freigegeben ist:'],
    ['approval', "N'allumez le grand four que si c'est approuvé :"],
    ['approval', 'Cleared to proceed: ☐ yes / ☐ no'],
    ['approval', 'Die Umstellung ist freigegeben für die Nacht: Ja / Nein'],
  ])('%s: %s', (kind, sentence) => {
    expect(readSoftGate(sentence)?.kind).toBe(kind);
  });

  test.each([
    '`200` means the oven is warm.',
    'A longer queue means more bread is sold.',
    'If the dough is dry, add water.',
    'If everything works out of the box, nothing has to be installed.',
    'The window is ready for customers: yes.',
    'Always start the day with coffee.',
  ])('nothing: %s', (sentence) => {
    expect(readSoftGate(sentence)).toBeNull();
  });
});
