import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { oneOf } from '../../patterns/joined.ts';
import { withoutColon } from '../text/ends-in-colon.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

/** How a line says that what to do depends on what is seen. Another language is another entry. */
const leads: { [L in Language]: Pattern } = hintedIn({
  english: oneOf(
    /^(?:(?:\w+ ){1,3})?(?:depending on|according to|by|per) (?:the |your )?(?:symptoms?|scenarios?|situations?|cases?|(?:kind|type) of (?:failure|error|problem)|failure (?:type|mode)s?)$/i,
    /^(?:depending|based) on (?:the |your |how (?:it|the \w+|you) )?(?:\w+ )?(?:setup|platform|environment|hosting|host|installation|system|OS|operating system|provider|(?:is )?(?:installed|deployed|hosted|run|runs|set up))$/i,
  ),
  german:
    /^(?:(?:\p{L}+ ){1,3})?(?:je nach|nach) (?:fall|symptom|situation|szenario|fehler(?:art|bild)?|fehlerfall)$|^fallweises? vorgehen$|^je nach (?:umgebung|plattform|installation|system|betriebssystem|setup|hosting)$/iu,
  french:
    /^(?:(?:\p{L}+ ){1,3})?(?:selon|suivant|en fonction d[eu]s?|par) (?:le |la |les |l['’])?(?:cas|symptômes?|situations?|scénarios?|types? (?:de panne|d['’]erreur)|(?:votre |l['’])?(?:environnement|installation|plateforme|système|hébergement))$/iu,
  iberian:
    /^(?:(?:\p{L}+ ){1,3})?(?:según|conforme|dependiendo de|dependendo d[aeo]|de acuerdo con|de acordo com|por) (?:el |la |los |o |a |os )?(?:casos?|s[íi]ntomas?|situaci[óo]n|situação|escenarios?|cenários?|tipo de (?:fallo|falha|error|erro)|instala(?:ci[óo]n|ção)|(?:su |tu |seu )?(?:entorno|ambiente|plataforma|sistema))$/iu,
  russian:
    /^(?:(?:\p{L}+ ){1,3})?(?:в зависимости от|по) (?:симптом\p{L}+|случа\p{L}+|ситуаци\p{L}+|сценари\p{L}+|типа? (?:сбоя|ошибки)|(?<=от )(?:окружени\p{L}+|платформ\p{L}+|систем\p{L}+|установк\p{L}+|среды|хостинга))$/iu,
  chinese:
    /^(?:根据|按照?|视|依)(?:症状|情况|场景|故障(?:类型)?|具体情况|(?:部署|安装|运行)?(?:环境|平台|系统|方式))(?:选择|处理|应对|执行|操作|分别.{1,6})?(?:方案|措施|步骤)?$/u,
  japanese:
    /^(?:お使いの)?(?:環境|OS|プラットフォーム|インストール方法)(?:に応じて|により|によって|別に?)(?:.{0,10})?$|^(?:症状|状況|ケース|障害|パターン|シナリオ)(?:別|ごと|に応じた)(?:の)?(?:対応|対処|手順|方法)?$/u,
  korean:
    /^(?:설치 |운영 )?(?:환경|플랫폼|OS|운영체제|방식)(?:에 따라|별로)(?:.{0,10})?$|^(?:증상|상황|케이스|유형|시나리오|장애)(?:별|에 따른|에 따라) ?(?:대응|대처|조치|절차|방법|처리)?$/u,
  persian:
    /^(?:(?:\S+ ){0,3})?(?:بر اساس|با توجه به|بسته به) (?:علائم|محیط|سیستم ?عامل|روش نصب|پلتفرم|شرایط|وضعیت|سناریو|نوع خطا)$/u,
});

const leadsIn = triedOn(saidIn(leads, (pattern, language) => [{ language, pattern }]));

/** "By symptom:", "je nach Fehlerbild", "状況別の対応": what stands below is for one case each, and one of them holds. */
export function saysByCase(text: string): boolean {
  const said = withoutColon(text);
  return said.length <= longest && leadsIn(said).some(({ pattern }) => pattern.test(said));
}

const longest = 60;
