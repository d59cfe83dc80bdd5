import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { type Language, saidIn, triedOn } from '../text/languages.ts';
import { inBrackets } from './means-words.ts';

/** "Deployment options", "Cutover strategies": a heading over ways of doing one thing. "Build options" are those of a program. */
export function offersWays(label: string): boolean {
  const bare = label.replace(inBrackets, ' ').trim();
  return bare.length <= longest && offersIn(bare).some(({ pattern }) => pattern.test(bare));
}

/** The way that is taken where nothing else is said: "(default)", "(Standard)". */
export function isDefault(label: string): boolean {
  return (label.match(inBrackets) ?? []).some((inside) => defaults.test(inside));
}

const longest = 60;

const defaults =
  /(?<!\p{L})(?:default|standard|par défaut|por defecto|predeterminad[oa]|padrão|по умолчанию)(?!\p{L})|默认|デフォルト|既定|기본|پیش‌?فرض/iu;

/** How a heading says so; scripts without a plural need a word that is one by itself. Another language is another entry. */
const offers: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:\p{L}+ )?(?:deploy(?:ment)?|install(?:ation)?|release|roll-?back|roll-?out|update|upgrade|migration|cut-?over|hosting|setup|restore|recovery|launch|publishing) (?:options|methods|strategies|approaches|alternatives|ways|variants|paths)$|^(?:ways|options|methods) (?:to|of|for) (?:deploy|install|releas|roll|updat|upgrad|migrat|host|restor|publish)\p{L}*(?:ing)?\b/iu,
  german:
    /^(?:\p{L}+ )?(?:deployment|bereitstellungs?|installations?|update|aktualisierungs?|rollback|migrations?|umschalt|hosting|release|wiederherstellungs?)-?(?:optionen|varianten|methoden|strategien|möglichkeiten|wege|arten)$/iu,
  french:
    /^(?:options|méthodes|stratégies|modes|façons|variantes) (?:de |d['’])(?:déploiement|déployer|installation|installer|mise à jour|migration|retour|bascule|restauration|publication|hébergement)/iu,
  iberian:
    /^(?:opciones|opções|métodos|estrategias|estratégias|formas|maneras|maneiras|alternativas|modalidades) de (?:despliegue|desplegar|implanta\p{L}+|deploy|instala\p{L}+|actualiza\p{L}+|atualiza\p{L}+|migra\p{L}+|restaura\p{L}+|publica\p{L}+|rollback)/iu,
  russian:
    /^(?:варианты|способы|методы|стратегии) (?:депло\p{L}+|разв[её]ртывани\p{L}+|установки|обновлени\p{L}+|отката|миграции|выкладки|публикации|восстановления)/iu,
  chinese:
    /^(?:部署|安装|发布|升级|更新|回滚|上线|迁移|恢复|切换)(?:方式|方法|方案|策略|的)?(?:选项|选择|(?<=策略)|可选方案)$/u,
  japanese:
    /^(?:デプロイ|インストール|リリース|更新|移行|導入|構築|復元|切り?替え)(?:方法)?(?:の)?(?:オプション|選択肢|選択|パターン|戦略)$/u,
  korean:
    /^(?:배포|설치|릴리스|업데이트|업그레이드|마이그레이션|전환|복원|롤백) ?(?:방법 |방식 )?(?:옵션|선택지?|전략|유형)$/u,
  persian: /^(?:گزینه‌?های|روش‌?های|راه‌?های) (?:استقرار|نصب|انتشار|به‌?روزرسانی|بازگشت|مهاجرت)/u,
});

const offersIn = triedOn(saidIn(offers, (pattern, language) => [{ language, pattern }]));
