import { hintedIn, type Pattern } from '../../patterns/hinted.ts';
import { inRow, oneOf } from '../../patterns/joined.ts';
import { type Language, languagesOf } from '../text/languages.ts';

/** How a language says that what follows is for who uses something, which is the first group. Another language is another entry. */
const cases: { [L in Language]: Pattern } = hintedIn({
  english:
    /^(?:if|when|in case) (?:you(?:['’]re| are| have)? )?(?:using|use|on|running|run|deployed (?:with|on)|installed (?:with|via)) (.+)$/i,
  german:
    /^(?:bei (?:verwendung von )?|(?:wenn|falls) (?:du|sie) )(.+?)(?: (?:verwende\p{L}*|nutz\p{L}*|einsetz\p{L}*))?$/iu,
  french: /^(?:si (?:vous utilisez|tu utilises|on utilise)|en cas d['’]utilisation de|sous) (.+)$/iu,
  iberian: /^(?:si (?:usas?|utilizas?|estás? usando)|se (?:usar|usa|estiver usando|utilizar)|caso use) (.+)$/iu,
  russian: /^(?:если (?:вы )?использу\p{L}+|при использовании) (.+)$/iu,
  chinese: /^(?:如果(?:你|您)?)?(?:使用|用的?是?)\s*(.+?)\s*(?:时|的话|的情况(?:下)?|用户)$/u,
  japanese: /^(.+?)(?:の場合|を(?:使う|使用する|利用する|使っている)場合)$/u,
  korean: /^(.+?)(?:의 경우|인 경우|(?:을|를) (?:사용|이용)(?:하는 경우|할 경우|하면|한다면))$/u,
  persian: /^(?:اگر از|در صورت استفاده از) (.+?)(?: استفاده می‌?کنید)?$/u,
});

/** "If using systemd", "SQLiteの場合": a title that says for whose program or system its commands are. */
export function isCaseOfMeans(title: string): boolean {
  const bare = title.replace(/^\d{1,2}[.)]\s*/, '').replace(/\s*[:：]$/, '');
  return languagesOf(bare).some((language) => named.test(cases[language].exec(bare)?.[1] ?? ''));
}

/** One to three words, the first of them a name: "Docker Compose", "systemd", "a managed database" is none. */
const named = inRow(
  /^/u,
  oneOf(
    /`[^`]+`/u,
    /\p{Lu}[\p{L}\d.+_-]*/u,
    /(?:systemd|pm2|nginx|apache2?|npm|yarn|pnpm|pip|docker|helm|kubectl|ufw|firewalld|iptables|apt|yum|dnf)/u,
  ),
  /(?: [\p{L}\d.+_-]+){0,2}$/u,
);
