import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';

type Words = { first: Pattern; again: Pattern };

/** How a heading says that its work is done the first time, or each time after that. Another language is another entry. */
const vocabulary: { [L in Language]: Words } = hintedIn({
  english: {
    first: /\bfirst[- ]time\b|\binitial (?:deploy|setup|set-up|install|release)|\b(?:fresh|new|clean) install/i,
    again:
      /\bregular\b|\bsubsequent\b|\bupdates?\b.*\bafter\b|\bexisting install|^updat(?:e|ing) (?:an? )?(?:existing|old(?:er)?|previous)\b|\bupgrades?\b|\bredeploy/i,
  },
  german: {
    first:
      /^neuinstallation|^erst(?:installation|deployment|einrichtung|inbetriebnahme|veröffentlichung|release)|^(?:erstes|erstmalige[rs]?|initiales) (?:deployment|release|setup|einrichtung|installation|veröffentlichung)/iu,
    again:
      /^(?:folge-?|update-|wiederholte[rs]? |weitere |reguläre[rs]? )(?:deployments?|releases?|updates?|veröffentlichung\p{L}*)|^(?:update|aktualisierung|upgrade)(?:$|\s*\(| (?:eine[rs] |von )?(?:bestehend|vorhanden))/iu,
  },
  french: {
    first:
      /^(?:premi(?:er|ère) (?:déploiement|installation|mise|publication)|(?:déploiement|installation) initiale?(?!\p{L})|(?:nouvelle|première) installation|installation (?:neuve|à neuf|vierge))/iu,
    again:
      /^(?:déploiements? (?:suivants?|ultérieurs?|réguliers?|courants?)|mises? à jour(?:$|\s*\(| (?:suivantes?|ultérieures?|régulières?|courantes?|d['’]une (?:installation|version)))|redéploiement)/iu,
  },
  iberian: {
    first:
      /^(?:prim(?:er|eira?|era) (?:despliegue|deploy|instala\p{L}+|publica\p{L}+|vez)|(?:despliegue|deploy|instala(?:ci[óo]n|ção)|configura(?:ci[óo]n|ção)|implanta(?:ci[óo]n|ção)) inicial|(?:nueva|nova) instala\p{L}+|instala(?:ci[óo]n|ção) (?:nueva|nova|limpia|limpa|desde cero|do zero))/iu,
    again:
      /^(?:(?:despliegues|deploys|implanta\p{L}+|actualizaciones|atualizações) (?:posteriores|siguientes|seguintes|sucesiv[oa]s|subsequentes|regulares|rotineiras)|redespliegue|reimplanta\p{L}+|(?:actualización|atualização)(?:$|\s*\(| de (?:una |uma )?(?:instala|versi|versão)))/iu,
  },
  russian: {
    first:
      /^(?:(?:нов|чист)ая установка|перв(?:ый|ая|ое|оначальн\p{L}+|ичн\p{L}+) (?:депло\p{L}+|разв[её]ртывани\p{L}+|установк\p{L}+|публикаци\p{L}+|запуск|настройк\p{L}+|релиз|выкладк\p{L}+))/iu,
    again:
      /^(?:обновлени[ея](?=$|\s*[(（]| (?:приложени|верси|код|систем|сайт|сервер|проект|сервис|существующ)\p{L}*)|(?:последующ|повторн|регулярн|очередн)\p{L}+ (?:депло\p{L}+|разв[её]ртывани\p{L}+|обновлени\p{L}+|публикаци\p{L}+|релиз\p{L}*|выкладк\p{L}+))/iu,
  },
  chinese: {
    first: /^(?:首次|初次|第一次|全新)(?:部署|发布|安装|上线|配置|提交)/u,
    again:
      /^(?:后续|日常|常规|再次|增量)?(?:更新|升级)(?:部署|发布|上线|版本|流程|已有.{0,6})?(?:$|[\s（(])|^(?:后续|日常|常规|再次|增量)(?:部署|发布|上线)/u,
  },
  japanese: {
    first: /^(?:初回|新規|最初の)(?:の)?(?:公開|デプロイ|リリース|インストール|セットアップ|登録|構築|導入)/u,
    again:
      /^(?:更新|アップデート|2回目以降|二回目以降|通常|定期)(?:時)?(?:の)?(?:公開|デプロイ|リリース|反映|手順|配布)|^(?:2|２|二)回目以降/u,
  },
  korean: {
    first: /^(?:최초|첫|초기|신규) ?(?:배포|설치|릴리스|공개|출시|등록)/u,
    again: /^(?:업데이트|갱신|이후|재|정기|후속) ?(?:배포|릴리스|공개|출시|설치)|^(?:업데이트|업그레이드)(?:$|\s*\()/u,
  },
  persian: {
    first: /^(?:استقرار|نصب|انتشار|راه‌?اندازی) (?:اولیه|اول|جدید|تازه|برای اولین بار)|^اولین (?:استقرار|نصب|انتشار)/u,
    again: /^(?:ارتقا|به‌?روزرسانی|استقرار مجدد|استقرارهای (?:بعدی|منظم)|به‌?روزرسانی‌?های (?:بعدی|منظم))/u,
  },
});

const firstIn = triedOn(saidIn(vocabulary, ({ first }, language) => [{ language, pattern: first }]));
const againIn = triedOn(saidIn(vocabulary, ({ again }, language) => [{ language, pattern: again }]));

/** "Initial deployment (first time)", "初回公開": a heading over what is done where nothing is there yet. */
export function saysFirst(label: string): boolean {
  return firstIn(label).some(({ pattern }) => pattern.test(label));
}

/** "Regular updates", "更新公開": over what is done where it is there. */
export function saysAgain(label: string): boolean {
  return againIn(label).some(({ pattern }) => pattern.test(label));
}
