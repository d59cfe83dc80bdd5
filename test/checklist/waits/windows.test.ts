import { describe, expect, test } from 'vitest';
import { planOf } from '../plan-of.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const waitsOf = (markdown: string) => planOf(`# Move\n\n${markdown}\n`).waits.map(({ minimum }) => minimum);

describe('what is done once a window has passed', () => {
  test.each([
    ['Remove the old oven after a 1-2 week confidence window.', 7 * day],
    ['Turn the old shop off after a safe observation period.', null],
    ['Archive the old shop once the new one is stable for 2+ weeks.', 14 * day],
    ['Close the old till when the new one has been running cleanly for 3 days.', 3 * day],
    ['Alten Ofen abbauen, sobald der neue 2 Wochen stabil läuft.', 14 * day],
    ["Retirer l'ancien four une fois que le nouveau est stable depuis 2 semaines.", 14 * day],
    ['Retirar el horno viejo una vez que el nuevo esté estable durante 2 semanas.', 14 * day],
    ['Remover o forno antigo depois que o novo estiver estável por 2 semanas.', 14 * day],
    ['Убрать старую печь после того, как новая стабильно проработает 2 недели.', 14 * day],
    ['新炉稳定运行 2 周后拆除旧炉。', 14 * day],
  ])('- [ ] %s', (text, seconds) => expect(waitsOf(`## Later\n\n- [ ] ${text}`)).toEqual([seconds]));

  test.each([
    ['Close the old shop (after a safe window)', null],
    ['Proof with bread (LIVE, after ≥2 rounds / ~10 min)', 10 * minute],
    ['Only after the 24 h trial passes (bake/check.sh) —', day],
    ['After the move (verify daily for 1 week)', 7 * day],
    ['Nach dem Umzug (täglich prüfen, 1 Woche lang)', 7 * day],
    ['Après la bascule (vérifier chaque jour pendant 1 semaine)', 7 * day],
    ['Tras el cambio (revisar a diario durante 1 semana)', 7 * day],
    ['После переезда (проверять ежедневно в течение 7 дней)', 7 * day],
    ['切换后（每天检查，持续 7 天）', 7 * day],
  ])('## %s', (title, seconds) => expect(waitsOf(`## ${title}\n\n- [ ] Count the loaves.`)).toEqual([seconds]));
});

describe('what is looked at for a time', () => {
  test.each([
    ['In the first 30 minutes after the release, monitor:', 30 * minute],
    ['In den ersten 30 Minuten nach dem Deploy beobachten:', 30 * minute],
    ['Dans les 30 premières minutes après la bascule, surveillez :', 30 * minute],
    ['Nos primeiros 30 minutos após o deploy, monitore:', 30 * minute],
    ['Durante los primeros 30 minutos tras el despliegue, monitorice:', 30 * minute],
    ['В первые 30 минут после выката следите:', 30 * minute],
    ['上线后前 30 分钟，监控：', 30 * minute],
  ])('%s', (text, seconds) => {
    expect(waitsOf(`## Later\n\n${text}\n\n\`\`\`bash\ntail -n 50 oven.log\n\`\`\``)).toEqual([seconds]);
  });

  test('a window that a sentence names by itself', () => {
    const text = 'Write both. Observation window: bakers bake → both are written; the difference is looked at.';
    expect(waitsOf(`## Later\n\n\`make both\`\n\n**Now.** ${text}`)).toEqual([null]);
  });

  test('errors that must not come for a day after the switch', () => {
    expect(waitsOf('## After\n\n- [ ] No oven alarms for ~24 hours post-switch')).toEqual([day]);
    expect(waitsOf('## Before\n\n- [ ] No oven alarms for 48 hours')).toEqual([]);
  });
});

describe('a paragraph that begins with a wait', () => {
  const more =
    'An oven without gas or one that was turned off is not warm, and has to be lit again once the bill is paid, which takes a call.';
  test('is waited for, however much it says behind that', () => {
    expect(waitsOf(`## Bake\n\n\`make warm\`\n\nWait for both ovens to be warm. ${more}`)).toEqual([null]);
  });
});

describe('no wait', () => {
  test.each([
    '- [ ] Bake one loaf at a time: stop after each, report it, wait for explicit go.',
    '- [ ] `tail oven.log`: no alarms in last 5 minutes',
    '- [ ] Book it after the maintenance window of the bakery.',
    '- [ ] Once the new oven is stable, call the bakers.',
  ])('%s', (text) => expect(waitsOf(`## Bake\n\n${text}`)).toEqual([]));
});
