import { describe, expect, test } from 'vitest';
import { demandIn, withDemand } from '../../../../src/checklist/gates/demands/demands.ts';
import { isDemand } from '../../../../src/plan/gate-meaning.ts';
import { planOf } from '../../plan-of.ts';

describe('what has to be so before something is done', () => {
  test.each([
    ['Open the shop only after the till is healthy.', 'the till is healthy'],
    ['Light the oven only once the dough has risen, and never at night.', 'the dough has risen'],
    ['Only open the second shop when v1.2 of the till answers.', 'v1.2 of the till answers'],
    ['Only after the tests pass: open the shop', 'the tests pass'],
    ['Do not start the mixers until the silo is full.', 'the silo is full'],
    ['The new shop must not open before the till has been checked.', 'the till has been checked'],
    ["Don't sell anything unless the mayor has agreed.", 'the mayor has agreed'],
    ['Do not open until the :new tag is set.', 'the :new tag is set'],
    ['The opening is blocked until a clean report is written.', 'a clean report is written'],
    ['All ovens stay frozen unless the mayor agrees.', 'the mayor agrees'],
    ['Never bake without a second baker unless it is one loaf.', 'a second baker'],
    ['Clean the oven (only after it has cooled down)', 'it has cooled down'],
    ['Limpiar el horno (SOLO SI SE APAGÓ)', 'SE APAGÓ'],
    ['Never light the oven without a full extinguisher.', 'a full extinguisher'],
    ['Until the silo is full, do not start the mixers.', 'the silo is full'],
    ['Before the switch, make sure the second oven has caught up.', 'the second oven has caught up'],
    ['Before you open, please verify that no guest is waiting.', 'no guest is waiting'],
    ['Make sure that the oven is cold before cleaning it.', 'the oven is cold'],
    ['All bakers must be present before the meeting begins.', 'All bakers must be present'],
    ['Once the oven is hot, put the loaves in.', 'the oven is hot'],
    ['Der Ofen darf erst geöffnet werden, wenn die Lampe aus ist.', 'die Lampe aus ist'],
    ['Der alte Ofen darf erst nach der Abnahme abgebaut werden.', 'Abnahme'],
    ['Den Laden nur öffnen, wenn die Kasse läuft.', 'die Kasse läuft'],
    ['Erst wenn die Kasse läuft, den Laden öffnen.', 'die Kasse läuft'],
    ['Die Mischer nicht starten, bis das Silo voll ist.', 'das Silo voll ist'],
    ['Die Mischer nicht starten, solange das Silo nicht voll ist.', 'das Silo voll ist'],
    ['Niemals Öfen umstellen ohne Abnahme durch den Meister.', 'Abnahme durch den Meister'],
    ['Никогда не выключайте печь без второго пекаря.', 'второго пекаря'],
    ['Vor dem Umzug sicherstellen, dass der neue Ofen heiß ist.', 'der neue Ofen heiß ist'],
    ["N'ouvrir la boutique qu'une fois la caisse vérifiée.", 'la caisse vérifiée'],
    ['Ouvrir la boutique uniquement si la caisse répond.', 'la caisse répond'],
    ["Ne pas allumer le four tant que la pâte n'est pas levée.", 'la pâte est levée'],
    ['Avant la bascule, vérifiez que le second four est chaud.', 'le second four est chaud'],
    ['Solo después de la copia se puede borrar.', 'la copia'],
    ['Abrir la tienda solo cuando la caja responda.', 'la caja responda'],
    ['No encender el horno hasta que la masa haya subido.', 'la masa haya subido'],
    ['Antes del cambio, asegúrese de que el segundo horno está caliente.', 'el segundo horno está caliente'],
    ['Abrir a loja somente após a caixa responder.', 'a caixa responder'],
    ['Não ligar o forno até que a massa tenha crescido.', 'a massa tenha crescido'],
    ['Открывать лавку только после того, как касса проверена.', 'касса проверена'],
    ['Не зажигать печь, пока тесто не поднимется.', 'тесто поднимется'],
    ['Перед переключением убедитесь, что вторая печь горячая.', 'вторая печь горячая'],
    ['只有面团发好后，才能点火。', '面团发好'],
    ['在面团发好之前，不要点火。', '面团发好'],
    ['面团没有发好之前，不要点火。', '面团发好'],
    ['切换前请确保第二个烤炉已热。', '第二个烤炉已热'],
    ['窯が熱くなった後にのみパンを入れる。', '窯が熱くなった'],
    ['棚が空の場合のみ窯を開ける。', '棚が空'],
    ['生地が膨らむまで窯に火を入れないこと。', '生地が膨らむ'],
    ['切り替えの前に、予備の窯が熱いことを確認する。', '予備の窯が熱い'],
    ['반죽이 부푼 후에만 오븐을 켠다.', '반죽이 부푼'],
    ['반죽이 부풀기 전까지는 오븐을 켜지 마세요.', '반죽이 부풀기'],
    ['전환 전에 예비 오븐이 뜨거운지 확인한다.', '예비 오븐이 뜨거운지'],
    ['فقط پس از آنکه خمیر آماده شد، تنور را روشن کنید.', 'خمیر آماده شد'],
    ['تنور را فقط اگر خمیر آماده است روشن کنید.', 'خمیر آماده است'],
    ['تا خمیر آماده نشده است، تنور را روشن نکنید.', 'خمیر آماده شده است'],
    ['قبل از جابجایی مطمئن شوید که تنور دوم گرم است.', 'تنور دوم گرم است'],
  ])('%s', (text, so) => expect(demandIn(text)).toBe(so));

  test.each([
    'Open the shop and ring the bell.',
    'Never sell stale bread.',
    'Do not sell other loaves before this one.',
    'Never touch the dough unless directed by the baker.',
    'Check the oven and the till.',
    'Nie altes Brot verkaufen.',
    '不要卖旧面包。',
  ])('%s demands nothing else', (text) => expect(demandIn(text)).toBeNull());
});

describe('a stop', () => {
  const read = (text: string) => planOf(`# Move\n\n## Steps\n\n1. Ring the bell.\n\n   ${text}\n`).gates;

  test.each([
    ['Open the shop only after the till is healthy.', ['the till is healthy']],
    ['Do not open the shop until the till is healthy.', ['the till is healthy']],
  ])('asks for what has to be so, and not for the work: %s', (text, conditions) => {
    const [gate] = read(text);
    expect(gate?.conditions.map((one) => one.text)).toEqual(conditions);
    expect(gate && isDemand(gate)).toBe(true);
  });

  test('has what is listed below as what has to be so', () => {
    const { gates } = planOf(
      '# Move\n\n## Steps\n\n1. Ring the bell.\n\nProceed only when all items are true:\n\n- the till is up\n- the oven is hot\n',
    );
    expect(gates[0]?.conditions.map(({ text }) => text)).toEqual(['the till is up', 'the oven is hot']);
    expect(gates[0] && isDemand(gates[0])).toBe(true);
  });

  test.each([
    ['DO NOT PROCEED IF the till is down', 'proceed', ['the till is down']],
    ['If a guest is left, do not continue until he has paid', 'proceed', ['If a guest is left']],
    ['Do not open before 22:00.', 'proceed', ['before 22:00']],
  ] as const)('keeps its case: %s', (text, type, conditions) => {
    const gate = {
      id: 'g1',
      line: 1,
      type,
      text,
      conditions: conditions.map((one) => ({ line: 1, text: one })),
      step: null,
      after: null,
      rollback: null,
      mergedLines: [],
    };
    expect(withDemand(gate)).toBe(gate);
    expect(isDemand(gate)).toBe(false);
  });
});
