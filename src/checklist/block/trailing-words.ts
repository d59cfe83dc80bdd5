import { hinted } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';

/** Whether what stands behind a command on its line says what is seen of it: "the node is gone", "200", "no rows", "this is expected". */
export function saysTrailing(text: string): boolean {
  return (
    values.test(text) ||
    arrow.test(text.trim()) ||
    verbless.test(text.trim()) ||
    bare.test(text.trim()) ||
    state.test(text) ||
    expected.test(text)
  );
}

/** Nothing but a value. */
const values =
  /^(?:→|=>|->|⇒)?\s*(?:(?:HTTP )?[1-5]\d\d(?: [A-Z][A-Za-z ]*)?|\d+\/\d+|(?:true|false|ok|pong|healthy|active|running|empty|nothing|no output|no rows)|-?\d+ (?:rows?|pods?|replicas?|nodes?|tables?))[.!]?$/i;

/** "→ COMPLETED", "working tree clean" */
const arrow = /^(?:→|=>|->|⇒)\s*["“`]?(?!\S*\.[a-z]{1,5}\b)[\w.:-]+["”`]?(?: [\w.:-]+)?$/;
const verbless = hinted(
  /^(?:the )?(?:working (?:tree|directory|copy)|tree|status|tests?|builds?|pods?|services?|cluster|nodes?|queue|containers?|pipeline|ci|replicas?|all \w+) (?:is |are )?(?:clean|green|healthy|running|active|ready|up|ok|passed|passing|empty|synced|up[- ]to[- ]date|online)[.!]?$/i,
);

/** A whole clause about how something is, begun by what it speaks of. */
const state = hinted(
  oneOf(
    /^(?:the|all|both|every|each|only|none|nothing|exactly|\d+) (?:\S+ ){0,5}?(?:is|are|has|have) (?:now |all |still |both |no longer |not )?(?:gone|there|up|down|ok|empty|running|healthy|ready|active|stopped|listed|present|enabled|disabled|identical|the same|green|connected|installed|applied|in sync|removed|left)(?:[.,;!]|$)/i,
    /^no (?:\S+ ){0,4}(?:left|remain(?:s|ing)?|listed|shown|running|errors?|warnings?)(?:[.,;!]|$)/i,
  ),
);

/** "no errors", "all Running": nothing but that none of something is seen, or that all is well, in the languages of checklists. */
const bare = hinted(
  oneOf(
    /^(?:no|zero) (?:\S+ )?(?:errors?|warnings?|failures?|differences|changes|output|matches|lines|rows)[.!]?$|^all (?:\S+ )?(?:running|ready|healthy|green|up|active|ok|passed|online|available|completed|bound|synced|1\/1)[.!]?$/iu,
    /^(?:keine?|ohne) (?:\p{L}+ )?(?:fehler|warnungen?|treffer|ausgabe|zeilen|unterschiede|änderungen)[.!]?$|^alle? (?:\S+ )?(?:running|ready|grün|bereit|aktiv|ok|online|gesund)[.!]?$/iu,
    /^(?:aucune?|sans|pas d['’]) ?(?:\p{L}+ )?(?:erreurs?|avertissements?|sortie|lignes?|différences?|changements?)[.!]?$|^(?:tous|toutes|tout) (?:\S+ )?(?:running|ready|verts?|prêts?|actifs?|ok|en ligne)[.!]?$/iu,
    /^(?:sin|sem|ning[úu]n|nenhum|nenhuma|ninguna) (?:\p{L}+ )?(?:error(?:es)?|erros?|avisos|advertencias|salida|sa[íi]da|filas|linhas|diferencias|diferenças|cambios|mudanças)[.!]?$|^tod[oa]s? (?:\S+ )?(?:running|ready|verdes?|list[oa]s?|pront[oa]s?|activ[oa]s?|ativ[oa]s?|ok|online)[.!]?$/iu,
    /^(?:без|нет) (?:\p{L}+ )?(?:ошибок|предупреждений|вывода|строк|различий|изменений)[.!]?$|^вс[её] (?:\S+ )?(?:running|ready|зел[её]н\p{L}*|готов\p{L}*|активн\p{L}*|ok|ок|онлайн)[.!]?$/iu,
    /^(?:无|没有)(?:任何)?(?:错误|报错|警告|输出|差异|变化|异常)[。！]?$|^(?:全部|均|都)(?:为|是)? ?(?:running|ready|正常|就绪|绿色|运行中?|在线|ok)[。！]?$/iu,
    /^(?:エラー|警告|出力|差分|変更|異常)(?:は|が)?(?:なし|無し|ない|ゼロ)[。]?$|^(?:すべて|全て|全部)(?:が)? ?(?:running|ready|正常|緑|起動|稼働|ok)(?:中)?[。]?$/iu,
    /^(?:오류|에러|경고|출력|차이|변경)(?:가|이)? ?(?:없음|없다|0건)[.]?$|^(?:모두|전부) ?(?:running|ready|정상|준비|ok|온라인)[.]?$|^بدون (?:خطا|هشدار|خروجی)[.]?$/iu,
  ),
);

/** "detached HEAD — это ожидаемо" */
const expected = hinted(
  /(?:is|are|that['’]s|это|est|es|é|ist|是) ?(?:expected|normal|ожидаемо|нормально|attendu|normal|esperado|erwartet|正常的?|预期的?)[.!]?$/iu,
);
