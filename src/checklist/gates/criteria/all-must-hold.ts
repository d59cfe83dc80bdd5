import { hinted } from '../../../patterns/hinted.ts';
import { oneOf } from '../../../patterns/joined.ts';
import { words } from '../../markdown/plain-text.ts';

/** Whether a heading or a lead says of what stands below it that all of it has to be so: "(all must pass)", "必须全部通过". */
export function allMustHold(markdown: string): boolean {
  const text = words(markdown);
  return text.length <= longest && holds.test(text);
}

const longest = 100;

/** How many, and that they must: in brackets behind a name, or of criteria, checks, conditions. */
const holds = hinted(
  oneOf(
    /[(–—:-] ?(?:all|each|every one|both|everything)\b[^)]{0,12} (?:must|have to|has to|need to|needs to|required|mandatory)\b|\((?:all )?must (?:all )?(?:pass|be (?:met|true|green|complete|satisfied|done))\b[^)]*\)|\(all (?:required|mandatory)\)/iu,
    /^(?:all|each|every one|both) of (?:the following|these|those|this)(?: \w+){0,2} (?:must|should|have to|has to|need to|needs to) (?:all )?(?:pass|hold|be (?:true|met|green|satisfied|fulfilled|complete|done|in place))\b/iu,
    /^(?:before [^.:,]{3,70}, )?(?:all|each|every|both)(?: of)? (?:the |these |following )*(?:[\w-]+ )?(?:criteria|conditions?|checks?|gates?|thresholds?|requirements?|items?|points?|boxes|questions?)\b[^.:]{0,30} (?:must|have to|has to|need to|needs to) (?:all )?(?:pass|hold|be (?:met|true|green|satisfied|fulfilled|checked|ticked|complete))/iu,
    /\((?:alle|sämtliche|jede[sr]?)\b[^)]{0,30}\b(?:müssen|muss|erfüllt|pflicht)\b[^)]*\)|^(?:(?:vor|bevor) [^.:,]{3,70},? (?:müssen )?)?alle (?:\p{L}+ )?(?:kriterien|bedingungen|prüfungen|punkte|checks)\b[^.:]{0,30}(?:müssen|erfüllt)/iu,
    /\((?:tous|toutes)\b[^)]{0,30}(?:doivent|requis|obligatoire)[^)]*\)|^(?:avant [^.:,]{3,70}, )?(?:tous|toutes) les (?:critères|conditions|contrôles|points|items|éléments|prérequis|étapes|cases|vérifications)[^.:]{0,20} doivent/iu,
    /\((?:todos?|todas?)\b[^)]{0,30}(?:dev|deb|obligat|obrigat|cumpl|cumpr)[^)]*\)|^(?:antes de [^.:,]{3,70}, )?tod[oa]s (?:os|as|los|las) (?:(?:siguientes|seguintes) )?(?:crit|condi|itens|puntos|pontos|verifica)\p{L}*[^.:]{0,20} (?:dev|deb)em?n?/iu,
    /\((?:все|каждый)[^)]{0,30}(?:должн|обязательн|выполн)[^)]*\)|^(?:(?:перед|до|прежде) [^.:,]{3,70}, )?все (?:следующие )?(?:критерии|условия|проверки|пункты) должны/iu,
    /[（(](?:必须|须|需|应)?(?:全部|均|都|所有)[^）)]{0,6}(?:通过|满足|达标|完成|必须)[^）)]*[）)]|[（(]必须(?:全部)?(?:通过|满足)[^）)]*[）)]|^(?:以下|下列)?(?:所有|全部)[^，。：:]{0,12}(?:必须|须|需|均须|都必须)(?:全部)?(?:通过|满足)/iu,
    /[（(](?:すべて|全て|全項目)[^）)]{0,8}(?:必須|満たす|合格|クリア)[^）)]*[）)]|^(?:以下の)?(?:すべて|全て)[^。：:]{0,16}(?:満たす(?:こと|必要)|必須)/iu,
    /[(（](?:모두|전부|모든)[^)）]{0,12}(?:필수|충족|통과|만족)[^)）]*[)）]|^(?:다음|아래)?\s?모든 [^.:]{0,16}(?:충족|통과|만족)해야/iu,
    /\((?:all|each|every one|both|everything)\b[^)]{0,24}\b(?:before|prior to)\b[^)]*\)|\((?:alle|alles|sämtliche|beide)(?!\p{L})[^)]{0,24}(?<!\p{L})(?:bevor|ehe|vor)(?!\p{L})[^)]*\)/iu,
    /\((?:tous|toutes|tout)(?!\p{L})[^)]{0,24}(?<!\p{L})avant(?!\p{L})[^)]*\)|\((?:tod[oa]s?|tudo)(?!\p{L})[^)]{0,24}(?<!\p{L})antes(?!\p{L})[^)]*\)|\((?:все|вс[её])(?!\p{L})[^)]{0,24}(?<!\p{L})(?:до|перед|прежде)(?!\p{L})[^)]*\)/iu,
    /[（(](?:第?\S{1,10}(?:之?前|以前))[^）)]{0,6}(?:全部|所有|均)[^）)]*[）)]|[（(](?:\S{1,14}前に)[^）)]{0,6}(?:すべて|全て)[^）)]*[）)]|[(（](?:\S{1,10} ?\S{0,6} ?전에?) ?(?:모두|전부)[^)）]*[)）]|[(（](?:همه|تمام)[^)）]{0,24}(?:قبل|پیش) از[^)）]*[)）]/iu,
    /^(?:\S+ )?(?:required|mandatory|compulsory|(?:must|has to|have to|needs? to) (?:all )?(?:be )?(?:done|complete[d]?|finished|true|green|ready|fixed|closed|resolved))[\w -]{0,20} (?:before|prior to)(?!\p{L})/iu,
    /^(?:\S+ )?(?:zwingend|pflicht|verpflichtend|erforderlich) vor (?:dem|der|jede[mr])|vor (?:dem|der) [\p{L}-]+ (?:zwingend|erforderlich|pflicht)$/iu,
    /^(?:\S+ )?(?:obligatoire|requis) avant|^(?:\S+ )?(?:obligat[óo]ri[oa]s?|obrigat[óo]ri[oa]s?|requerid[oa]s?|necess?[áa]ri[oa]s?) antes d[aeo]|^(?:\S+ )?обязательно (?:перед|до)(?!\p{L})/iu,
    /(?:上线|发布|部署|升级|迁移|切换)前(?:必须|须|必需)(?:完成|同步|通过|满足|确认|准备)|(?:リリース|デプロイ|移行|切替|公開)前(?:に)?(?:必須|必ず)|(?:배포|출시|릴리스|전환) ?전 ?(?:필수|반드시)/iu,
    /[(（](?:همه|تمام)[^)）]{0,20}(?:باید|الزامی)[^)）]*[)）]|^(?:همه|تمام) [^.:]{0,24}باید/iu,
  ),
);
